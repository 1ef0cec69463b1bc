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
    keywords: ['retryable', 'retriable', 'codes retry', 'repeatable'],
  },
  { path: '/codes/#cache', title: 'Which codes a cache may store', keywords: ['cacheable', 'codes cached'] },
  {
    path: '/codes/#everyday',
    title: 'The codes that everybody meets',
    keywords: ['common codes', 'everyday'],
  },
  { path: '/codes/', title: 'All codes', keywords: ['list codes', 'all codes', 'registry'] },
  { path: '/codes/unregistered/', title: 'Numbers that nobody registered', keywords: ['unregistered', 'vendor codes'] },
  { path: '/choose/', title: 'Choose a code', keywords: ['decision tree', 'which code should', 'flowchart', 'choose code'] },
  { path: '/choose/drawing/', title: 'The tree as a drawing', keywords: ['poster', 'diagram', 'drawing'] },
  { path: '/who-sent-this/', title: 'Who sent it', keywords: ['who sent', 'which proxy'] },
  {
    path: '/limits/',
    title: 'Time-outs and sizes as they come',
    keywords: ['default timeout', 'timeouts', 'default limits', 'timeout ladder'],
  },
  { path: '/cheatsheet/', title: 'All codes on one sheet of paper', keywords: ['cheat sheet', 'cheatsheet', 'one page', 'printable'] },
  {
    path: '/problems/',
    title: 'Which type a problem document carries',
    keywords: ['problem type', 'about blank', 'which type'],
  },
  { path: '/headers/', title: 'Header fields and their codes', keywords: ['header fields', 'which headers'] },
  { path: '/glossary/', title: 'Terms', keywords: ['glossary', 'terms'] },
  { path: '/compare/', title: 'Codes that people confuse', keywords: ['compare codes', 'confused codes'] },
  { path: '/guides/', title: 'Guides', keywords: ['guides', 'tutorial', 'best practices'] },
];
