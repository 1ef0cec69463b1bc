/**
 * `/.well-known/security.txt` (RFC 9116). It ends a year after the content was checked: a build reads no clock, and what nobody has
 * looked at for a year should not promise that somebody answers.
 */
export const securityText = (repository: string, checked: string, site: URL | undefined): string =>
  [
    `Contact: ${repository}/issues/new`,
    `Expires: ${Number(checked.slice(0, 4)) + 1}-${checked.slice(5, 7)}-01T00:00:00Z`,
    'Preferred-Languages: en',
    ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n');
