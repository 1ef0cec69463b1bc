/** Tables read from the RFCs, by hand and apart from the content, so that the content can be held against them. */

/** Heuristically cacheable codes: RFC 9110 §15.1, and 451 by RFC 7725 §3. */
export const heuristic = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];

/** Codes that a cache must not store: 428, 429, 431 and 511 by RFC 6585 §3–§6; 1xx are not final, RFC 9111 §3. */
export const neverStored = [100, 101, 102, 103, 104, 428, 429, 431, 511];

/** Codes without content: 1xx RFC 9110 §15.2, 204 §15.3.5, 205 §15.3.6, 304 §15.4.5. */
export const withoutContent = [100, 101, 102, 103, 104, 204, 205, 304];

/** Header fields that the sender of a code must generate in every such response, with the section that says so. */
export const required: Record<number, Record<string, string>> = {
  101: { Upgrade: 'RFC 9110 §15.2.2', Connection: 'RFC 9110 §7.8' },
  226: { ETag: 'RFC 3229 §10.4.1' },
  401: { 'WWW-Authenticate': 'RFC 9110 §15.5.2' },
  405: { Allow: 'RFC 9110 §15.5.6' },
  407: { 'Proxy-Authenticate': 'RFC 9110 §15.5.8' },
  426: { Upgrade: 'RFC 9110 §15.5.22', Connection: 'RFC 9110 §7.8' },
};

/** Header fields that are required only under a condition, which the content has to state, with the section that says so. */
export const conditional: Record<number, Record<string, string>> = {
  101: { 'Sec-WebSocket-Accept': 'RFC 6455 §4.2.2' },
  104: {
    Location: 'draft-ietf-httpbis-resumable-upload-12 §4.2.2',
    'Upload-Limit': 'draft-ietf-httpbis-resumable-upload-12 §4.2.2',
    'Upload-Draft-Interop-Version': 'draft-ietf-httpbis-resumable-upload-12',
  },
  200: { Date: 'RFC 9110 §6.6.1' },
  203: { Via: 'RFC 9110 §7.6.3' },
  206: {
    'Content-Range': 'RFC 9110 §15.3.7.1',
    'Content-Type': 'RFC 9110 §15.3.7',
    'Last-Modified': 'RFC 9110 §15.3.7',
    ETag: 'RFC 9110 §15.3.7',
    Date: 'RFC 9110 §15.3.7',
    'Cache-Control': 'RFC 9110 §15.3.7',
    Expires: 'RFC 9110 §15.3.7',
    'Content-Location': 'RFC 9110 §15.3.7',
    Vary: 'RFC 9110 §15.3.7',
  },
  226: { IM: 'RFC 3229 §10.3', 'Delta-Base': 'RFC 3229 §10.5.1' },
  304: {
    ETag: 'RFC 9110 §15.4.5',
    'Cache-Control': 'RFC 9110 §15.4.5',
    Vary: 'RFC 9110 §15.4.5',
    Date: 'RFC 9110 §15.4.5',
    Expires: 'RFC 9110 §15.4.5',
    'Content-Location': 'RFC 9110 §15.4.5',
  },
  426: { 'Sec-WebSocket-Version': 'RFC 6455 §4.2.2' },
};
