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
