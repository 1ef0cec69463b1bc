/** One HTTP message, split as it goes over the wire. */
export interface Message {
  /** Request line or status line. */
  start: string;
  /** Header fields in order. */
  headers: [name: string, value: string][];
  /** Content; empty when there is none. */
  body: string;
}

/** Splits the text of an example, in which lines end with LF, into its messages: interim responses end at their blank line. */
export function messages(text: string): Message[] {
  const found: Message[] = [];
  for (let rest = text.replace(/\s+$/, ''); rest;) {
    const end = rest.indexOf('\n\n');
    const head = end < 0 ? rest : rest.slice(0, end);
    const after = end < 0 ? '' : rest.slice(end + 2);
    const [start = '', ...fields] = head.split('\n');
    const headers = fields.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
    const interim = /^HTTP\/1\.1 1\d\d\b/.test(start) && !start.startsWith('HTTP/1.1 101');
    found.push({ start, headers, body: interim ? '' : after });
    rest = interim ? after : '';
  }
  return found;
}

/** Content as it goes over the wire: lines of a multipart body end with CRLF (RFC 2046 §4.1.1), everything else stands as it is. */
export const content = ({ headers, body }: Message): string =>
  headers.some(([name, value]) => /^content-type$/i.test(name) && value.startsWith('multipart/')) ? body.replaceAll('\n', '\r\n') : body;

/** The same messages as bytes for a socket: CRLF in the head, content as it stands. */
export const wire = (list: Message[]): Buffer =>
  Buffer.from(
    list
      .map(
        (message) =>
          `${[message.start, ...message.headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n${content(message)}`,
      )
      .join(''),
  );

/** The value of a field of a message, whatever the case of its name. */
export const field = (message: Message, name: string): string | undefined =>
  message.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
