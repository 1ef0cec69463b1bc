/** What pages call the facts of a code and their values, told once for strip, filter and lists; in the order of the strip. */
export const facts = {
  retryable: {
    name: 'Retry',
    values: {
      'no-need': 'No need',
      follow: 'Follow it',
      no: 'No',
      'after-change': 'After a change',
      'after-delay': 'After a delay',
      unchanged: 'Unchanged',
      'new-connection': 'New connection',
    },
  },
  cacheable: { name: 'Cache', values: { heuristic: 'By default', explicit: 'Only if told', never: 'Never' } },
  body: { name: 'Body', values: { expected: 'Expected', optional: 'Optional', forbidden: 'Forbidden' } },
  registration: {
    name: 'Registered',
    values: { permanent: 'Permanent', temporary: 'Temporary', obsoleted: 'Obsoleted', unused: 'Unused', unregistered: 'No' },
  },
} as const;

/** The requirement words of the RFCs, as a table shows them. */
export const levels = { must: 'MUST', should: 'SHOULD', may: 'MAY', typical: 'typical' } as const;

/** The names of the classes in a sentence. */
export const classNames = {
  informational: 'informational',
  success: 'success',
  redirection: 'redirection',
  'client-error': 'client error',
  'server-error': 'server error',
  outside: 'outside the classes',
} as const;

/** Where a number of an emitter appears, in words. */
export const seen = {
  wire: 'On the wire: clients receive it',
  log: 'Only in the emitter’s own log, not on the wire',
  body: 'Inside a body, under another status code',
  client: 'Made up by client software; no server sent it',
  label: 'In a table of names; no sender is known',
  never: 'In no message and no log, as far as we know',
} as const;

/** The mark of provenance on every use of a number that IANA does not register. */
export const provenance = {
  primary: 'Primary source',
  secondary: 'Secondary source only',
  none: 'No primary source found',
} as const;

/** The same where it stands beside a name; on the wire it goes without saying. */
export const seenShort = {
  wire: '',
  log: 'in its log only',
  body: 'in a body, under another status',
  client: 'made up by the client',
  label: 'a name in a table',
  never: 'nowhere seen',
} as const;

/** The kinds of emitters, as headings of lists. */
export const emitterKinds = {
  server: 'Servers and frameworks',
  proxy: 'Proxies and load balancers',
  cdn: 'CDNs',
  platform: 'Platforms',
  api: 'APIs',
  client: 'Clients and tools',
  protocol: 'Protocols and drafts',
} as const;

/** Where a sign is found. */
export const signKinds = {
  status: 'In the status line',
  header: 'In a header field',
  body: 'In the body',
  log: 'In a log or on the terminal',
} as const;
