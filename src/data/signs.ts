/** Something at hand that gives an emitter away. */
export interface Sign {
  kind: 'header' | 'body' | 'log';
  /** What the reader sees. */
  sign: string;
  /** What the sign proves, where it is less, or more, than it seems. */
  note?: string;
  /** The emitter's name in its entries. */
  vendor: string;
  /** The numbers it leads to: some of the emitter's own, or registered ones that it sends as registered. */
  codes?: string[];
}

const cloudflare = ['520', '521', '522', '523', '524', '525', '526', '530'];

/**
 * Signs by which an emitter can be known before its number is: each is taken from the `recognise` of that emitter's entries, or
 * from the page of the registered code that it leads to; there its source stands.
 */
export const signs: Sign[] = [
  {
    kind: 'header',
    sign: 'Server: cloudflare, CF-RAY',
    note: 'passed through Cloudflare; a 502 or 504 may be its own or from behind it',
    vendor: 'Cloudflare',
    codes: cloudflare,
  },
  { kind: 'header', sign: 'cf-error-type, cf-error-origin', note: 'made by Cloudflare', vendor: 'Cloudflare', codes: cloudflare },
  { kind: 'header', sign: 'Server: nginx on a page titled 400 …', vendor: 'nginx', codes: ['494', '495', '496', '497'] },
  { kind: 'header', sign: 'X-Cf-RouterError', vendor: 'Cloud Foundry gorouter', codes: ['496', '525', '526'] },
  { kind: 'header', sign: 'X-MS-Location', vendor: 'Exchange ActiveSync', codes: ['451'] },
  { kind: 'header', sign: 'Ms-Echo-Request', vendor: 'Microsoft WebDAV extensions (MS-WDV)' },
  { kind: 'header', sign: 'Tus-Resumable', vendor: 'tus resumable upload protocol' },
  { kind: 'header', sign: 'X-Li-Pop, X-LI-UUID', vendor: 'LinkedIn' },
  { kind: 'header', sign: 'X-MEGA-Time-Left', vendor: 'MEGA' },
  { kind: 'header', sign: 'Set-Cookie: XSRF-TOKEN=…', note: 'with a 419; other frameworks set it too', vendor: 'Laravel' },
  { kind: 'header', sign: 'Content-Type: application/graphql-response+json', vendor: 'GraphQL over HTTP specification' },
  { kind: 'header', sign: 'Range on a 308 without Location', vendor: 'Google APIs (resumable upload)' },
  { kind: 'body', sign: 'Web server is returning an unknown error, Error code 520', vendor: 'Cloudflare', codes: ['520'] },
  { kind: 'body', sign: 'Error 1016, Error 1033', vendor: 'Cloudflare', codes: ['530'] },
  { kind: 'body', sign: '400 Request Header Or Cookie Too Large', vendor: 'nginx', codes: ['494'] },
  { kind: 'body', sign: '400 The plain HTTP request was sent to HTTPS port', vendor: 'nginx', codes: ['497'] },
  { kind: 'body', sign: '400 The SSL certificate error', vendor: 'nginx', codes: ['495'] },
  { kind: 'body', sign: '400 No required SSL certificate was sent', vendor: 'nginx', codes: ['496'] },
  { kind: 'body', sign: 'Error 503, Guru Meditation, XID', vendor: 'Varnish' },
  { kind: 'body', sign: 'HTTP Error 403.14, 404.13, 500.19: a number with a dot', vendor: 'Microsoft IIS', codes: ['403', '404', '500'] },
  { kind: 'body', sign: '419 Page Expired', vendor: 'Laravel' },
  { kind: 'body', sign: '440 Login Timeout', vendor: 'Microsoft Exchange (Outlook Web Access)' },
  { kind: 'body', sign: 'Code: DEPLOYMENT_DISABLED, FUNCTION_THROTTLED, INFINITE_LOOP_DETECTED', vendor: 'Vercel' },
  { kind: 'body', sign: 'Resource Limit Is Reached', vendor: 'CloudLinux (mod_hostinglimits)' },
  { kind: 'body', sign: 'Bandwidth Limit Exceeded', vendor: 'Shared hosting (cPanel and similar)' },
  { kind: 'body', sign: 'No site detected', vendor: 'Pantheon', codes: ['561'] },
  { kind: 'body', sign: '"code": 498 or 499 under error, with HTTP status 200', vendor: 'Esri ArcGIS' },
  { kind: 'body', sign: '"type": "overloaded_error"', vendor: 'Anthropic (Claude API)' },
  { kind: 'body', sign: 'ERR_INVALID_RESP, ERR_TOO_BIG', vendor: 'Squid' },
  { kind: 'log', sign: '$status 444, 499 or 000', vendor: 'nginx', codes: ['000', '444', '499'] },
  { kind: 'log', sign: 'client prematurely closed connection', vendor: 'nginx', codes: ['499'] },
  { kind: 'log', sign: 'upstream prematurely closed connection', vendor: 'nginx', codes: ['502'] },
  { kind: 'log', sign: 'connect() failed … while connecting to upstream', vendor: 'nginx', codes: ['502'] },
  { kind: 'log', sign: 'upstream sent too big header', vendor: 'nginx', codes: ['502'] },
  { kind: 'log', sign: 'upstream timed out', vendor: 'nginx', codes: ['504'] },
  { kind: 'log', sign: 'elb_status_code', vendor: 'AWS Application Load Balancer', codes: ['460', '463', '464', '561'] },
  { kind: 'log', sign: '%RESPONSE_CODE% 0', vendor: 'Envoy' },
  { kind: 'log', sign: 'sc-status with sc-substatus', vendor: 'Microsoft IIS' },
  { kind: 'log', sign: 'gateway-error-and-original-request-context-cancelled', vendor: 'Cloud Foundry gorouter', codes: ['499'] },
  { kind: 'log', sign: 'Invalid Response: Bad header encountered', vendor: 'Squid', codes: ['600'] },
  { kind: 'log', sign: 'http_code 000 from curl -w', vendor: 'curl' },
  { kind: 'log', sign: 'HTTPTimeoutError, HTTPClientError: HTTP 599', vendor: 'Tornado (Python HTTP client)' },
];

/** Headings of the kinds of signs. */
export const signKinds = { header: 'From a header field', body: 'From the body', log: 'From a log line' } as const;
