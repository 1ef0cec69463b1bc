import { once } from 'node:events';
import { createServer as createHttpServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import { content, messages, wire } from '../../src/http/message.ts';
import { required } from '../../src/data/rfc.ts';
import { pages } from '../site.ts';

interface Shown {
  where: string;
  code: string | undefined;
  request: string;
  response: string;
}

/** Every example as the built page shows it. */
const examples: Shown[] = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('.exchange').map((figure, index) => ({
    where: `${path} example ${index + 1}`,
    code: /^\/codes\/(\d{3})\//.exec(path)?.[1],
    request: figure.querySelector('[data-http=request]')!.textContent,
    response: figure.querySelector('[data-http=response]')!.textContent,
  })),
);

const bytes = (text: string) => wire(messages(text));

interface Reply {
  status: number;
  phrase: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  interim: { status: number; headers: IncomingMessage['headers'] }[];
}

/** Sends the bytes of a response over a socket and reads them with Node's client. */
async function replay(response: string, method: string): Promise<Reply> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes(response)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await new Promise<Reply>((resolve, reject) => {
      const interim: Reply['interim'] = [];
      const { port } = server.address() as AddressInfo;
      const upgrade = response.startsWith('HTTP/1.1 101');
      const outgoing = httpRequest({
        port,
        host: '127.0.0.1',
        // Node hands the answer to CONNECT over unread; a refusal is framed like any other response.
        method: method === 'CONNECT' ? 'GET' : method,
        ...(upgrade && { headers: { Connection: 'Upgrade', Upgrade: 'websocket' } }),
      });
      outgoing.on('information', ({ statusCode, headers }) => interim.push({ status: statusCode, headers }));
      outgoing.on('upgrade', ({ statusCode = 0, statusMessage = '', headers }) =>
        resolve({ status: statusCode, phrase: statusMessage, headers, body: Buffer.alloc(0), interim }),
      );
      outgoing.on('response', (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const { statusCode = 0, statusMessage = '', headers } = incoming;
          resolve({ status: statusCode, phrase: statusMessage, headers, body: Buffer.concat(chunks), interim });
        });
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
  } finally {
    server.close();
  }
}

/** Sends the bytes of a request over a socket to Node's server and returns what it parsed. */
async function receive(request: string): Promise<{ incoming: IncomingMessage; body: Buffer }> {
  const server = createHttpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  try {
    return await new Promise((resolve, reject) => {
      const take = (incoming: IncomingMessage) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => resolve({ incoming, body: Buffer.concat(chunks) }));
        incoming.on('error', reject);
        incoming.resume();
      };
      server.on('request', take);
      server.on('checkContinue', take);
      server.on('checkExpectation', take);
      server.on('upgrade', (incoming) => resolve({ incoming, body: Buffer.alloc(0) }));
      server.on('connect', (incoming) => resolve({ incoming, body: Buffer.alloc(0) }));
      server.on('clientError', reject);
      socket.write(bytes(request));
    });
  } finally {
    socket.destroy();
    server.close();
  }
}

test('there are examples, and every everyday page has one', () => {
  console.log(`examples replayed: ${examples.length}`);
  expect(examples.length).toBeGreaterThan(50);
});

for (const { where, code, request, response } of examples) {
  test(`${where} is valid HTTP, byte for byte`, async () => {
    const [sent] = messages(request);
    const method = sent!.start.split(' ')[0]!;
    const shown = messages(response);
    const final = shown.at(-1)!;
    const reply = await replay(response, method);

    const [, status, phrase] = /^HTTP\/1\.1 (\d{3}) (.+)$/.exec(final.start)!;
    expect(reply.status).toBe(Number(status));
    expect(reply.phrase).toBe(phrase);
    expect(reply.interim.map((message) => message.status)).toEqual(shown.slice(0, -1).map(({ start }) => Number(start.split(' ')[1])));

    const length = reply.headers['content-length'];
    const bodiless = method === 'HEAD' || /^(1\d\d|204|304)$/.test(status!);
    if (length !== undefined && !bodiless) {
      expect(Number(length)).toBe(Buffer.byteLength(content(final)));
      expect(reply.body.toString()).toBe(content(final));
    }
    if (bodiless) {
      expect(final.body, `${status} carries no content`).toBe('');
      if (status !== '304' && method !== 'HEAD') expect(length, `${status} must not carry Content-Length`).toBeUndefined();
    }
    if (status === '205') expect(Number(length)).toBe(0);
    if (/json/.test(reply.headers['content-type'] ?? '') && reply.body.length) {
      const problem = JSON.parse(reply.body.toString());
      if (/problem\+json/.test(reply.headers['content-type']!)) expect(problem.status).toBe(Number(status));
    }

    const own = [...reply.interim, reply].find((message) => String(message.status) === code);
    if (code) {
      expect(own, `the exchange contains ${code}`).toBeDefined();
      for (const name of Object.keys(required[Number(code)] ?? {}))
        expect(own!.headers[name.toLowerCase()], `${name} is a MUST`).toBeDefined();
    }

    const { incoming, body } = await receive(request);
    expect(incoming.method).toBe(method);
    expect(incoming.headers.host, 'Host').toMatch(/\bexample\.(com|org|net)(:\d+)?$/);
    if (!incoming.headers.upgrade && method !== 'CONNECT') expect(body.toString()).toBe(content(sent!));
    if (/json/.test(incoming.headers['content-type'] ?? '') && body.length) JSON.parse(body.toString());
  });
}
