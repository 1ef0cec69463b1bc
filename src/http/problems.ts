import { content, field, type Message, messages } from './message.ts';

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

/**
 * What is wrong with one example of the page of code `id`: framing, JSON, status line, and the header fields the code requires.
 * What is not known of the code is not held against it.
 */
export function exampleProblems(
  example: { request: string; response: string },
  id: string,
  data: { phrase?: string; headers?: { name: string; level: string; if?: string | undefined }[]; body?: string },
): string[] {
  const problems: string[] = [];
  const line = `HTTP/1.1 ${id} ${data.phrase ?? '…'}`;
  const [requests, responses] = [messages(example.request), messages(example.response)];
  if (!/^[A-Z]+ \S+ HTTP\/1\.1$/.test(requests[0]?.start ?? ''))
    problems.push('request has no request line: begin with METHOD /target HTTP/1.1');
  for (const message of requests) {
    problems.push(...messageProblems('request', message));
    if (field(message, 'Host') === undefined) problems.push('request has no Host: add Host: api.example.com');
  }
  const own = responses.find(({ start }) => start.startsWith(`HTTP/1.1 ${id}`));
  for (const message of responses) {
    if (!/^HTTP\/1\.1 \d{3} \S/.test(message.start)) problems.push(`response has no status line ("${message.start}"): begin with ${line}`);
    problems.push(...messageProblems('response', message));
    if (/^HTTP\/1\.1 (1\d\d|204|304)\b/.test(message.start) && message.body)
      problems.push(`response "${message.start}" has content, which that code forbids: remove it`);
  }
  if (!own) return [...problems, `response never sends ${id}: add the status line ${line}`];
  if (data.phrase && own.start !== line && data.phrase !== '(Unused)') problems.push(`response begins "${own.start}": write ${line}`);
  if (data.body === 'forbidden' && own.body) problems.push(`response ${id} has content, which is forbidden: remove it`);
  for (const { name, level, if: condition } of data.headers ?? [])
    if (level === 'must' && !condition && field(own, name) === undefined)
      problems.push(`response lacks ${name}, which ${id} requires: add it`);
  return problems;
}
