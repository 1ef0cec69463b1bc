/** One HTTP message of an example, split as it goes over the wire. */
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

const field = (message: Message, name: string): string | undefined =>
  message.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/** What is wrong with one message, with the mend. */
function messageProblems(side: string, message: Message): string[] {
  const problems: string[] = [];
  for (const [name] of message.headers)
    if (!/^[A-Za-z0-9-]+$/.test(name)) problems.push(`${side} has a header line without a name ("${name}"): write Name: value`);
  const length = field(message, 'Content-Length');
  const bytes = Buffer.byteLength(content(message));
  if (length !== undefined && Number(length) !== bytes && !(side === 'response' && / 304\b/.test(message.start)))
    problems.push(`${side} says Content-Length: ${length}, but its content has ${bytes} bytes: write ${bytes}`);
  if (length === undefined && bytes > 0 && field(message, 'Transfer-Encoding') === undefined)
    problems.push(`${side} has content but no Content-Length: add Content-Length: ${bytes}`);
  if (/json/.test(field(message, 'Content-Type') ?? '') && bytes > 0) {
    try {
      JSON.parse(message.body);
    } catch (error) {
      problems.push(`${side} has invalid JSON: ${(error as Error).message}`);
    }
  }
  return problems;
}

/** What is wrong with one example of the page of code `id`: framing, JSON, status line, and the header fields the code requires. */
export function exampleProblems(
  example: { request: string; response: string },
  id: string,
  data: { phrase: string; headers: { name: string; level: string; if?: string | undefined }[]; body: string },
): string[] {
  const problems: string[] = [];
  const [requests, responses] = [messages(example.request), messages(example.response)];
  if (!/^[A-Z]+ \S+ HTTP\/1\.1$/.test(requests[0]?.start ?? ''))
    problems.push('request has no request line: begin with METHOD /target HTTP/1.1');
  for (const message of requests) {
    problems.push(...messageProblems('request', message));
    if (field(message, 'Host') === undefined) problems.push('request has no Host: add Host: api.example.com');
  }
  const own = responses.find(({ start }) => start.startsWith(`HTTP/1.1 ${id}`));
  for (const message of responses) {
    if (!/^HTTP\/1\.1 \d{3} \S/.test(message.start))
      problems.push(`response has no status line ("${message.start}"): begin with HTTP/1.1 ${id} ${data.phrase}`);
    problems.push(...messageProblems('response', message));
    if (/^HTTP\/1\.1 (1\d\d|204|304)\b/.test(message.start) && message.body)
      problems.push(`response "${message.start}" has content, which that code forbids: remove it`);
  }
  if (!own) return [...problems, `response never sends ${id}: add the status line HTTP/1.1 ${id} ${data.phrase}`];
  if (own.start !== `HTTP/1.1 ${id} ${data.phrase}` && data.phrase !== '(Unused)')
    problems.push(`response begins "${own.start}": write HTTP/1.1 ${id} ${data.phrase}`);
  if (data.body === 'forbidden' && own.body) problems.push(`response ${id} has content, which is forbidden: remove it`);
  for (const { name, level, if: condition } of data.headers)
    if (level === 'must' && !condition && field(own, name) === undefined)
      problems.push(`response lacks ${name}, which ${id} requires: add it`);
  return problems;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML of an example as it is shown: status line and field names marked, every byte in place. */
export const markup = (text: string): string =>
  messages(text)
    .map(({ start, headers, body }) => {
      const status = /^(HTTP\/1\.1) ((\d)\d\d .*)$/.exec(start);
      const first = status
        ? `<i>${status[1]}</i> <b class="num c${status[3]}xx">${escape(status[2] ?? '')}</b>`
        : `<b>${escape(start)}</b>`;
      const fields = headers.map(([name, value]) => `<i>${escape(name)}:</i> ${escape(value)}`);
      return [first, ...fields].join('\n') + (body ? `\n\n${escape(body)}` : '');
    })
    .join('\n\n');
