/** A page of which there is one, or a place in it, and what people type who want it: all words of a line, no noise words. */
export interface Page {
  /** Without the base path. */
  path: string;
  title: string;
  keywords: string[];
}

/** Pages of which there is one each, in the order in which they answer. */
export const singlePages: Page[] = [
  {
    path: '/codes/#retry',
    title: 'Which codes may be repeated',
    keywords: ['retryable', 'retriable', 'retry list', 'codes retry', 'repeatable', 'safe retry'],
  },
  { path: '/codes/#cache', title: 'Which codes a cache may store', keywords: ['cacheable', 'codes cached', 'heuristically'] },
  {
    path: '/codes/#everyday',
    title: 'The codes that everybody meets',
    keywords: ['common codes', 'everyday', 'important codes', 'popular'],
  },
  { path: '/codes/#from', title: 'Who writes which code', keywords: ['codes proxy writes', 'who writes'] },
  { path: '/codes/', title: 'All codes', keywords: ['list codes', 'all codes', 'every code', 'codes list', 'registry'] },
  { path: '/codes/unregistered/', title: 'Numbers that nobody registered', keywords: ['unregistered', 'vendor codes', 'unofficial list'] },
  { path: '/choose/', title: 'Choose a code', keywords: ['decision tree', 'which code should', 'flowchart', 'choose code'] },
  { path: '/choose/drawing/', title: 'The tree as a drawing', keywords: ['poster', 'diagram', 'drawing'] },
  { path: '/received/', title: 'Got a code', keywords: ['troubleshooting', 'received tree'] },
  { path: '/who-sent-this/', title: 'Who sent it', keywords: ['who sent', 'which proxy', 'which server sent', 'identify server'] },
  { path: '/about/#accessibility', title: 'Accessibility', keywords: ['accessibility', 'wcag', 'keyboard shortcuts'] },
];
