import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { marked } from 'marked';
import { parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { prefix, problemTypes } from '../../src/data/problem-types.ts';
import { codes, pages, type PublicCode } from '../site.ts';

const base = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';
const host = process.env['SITE_URL']?.replace(/\/$/, '') || 'https://HOST';
const kitOf = (id: string) => pages.find(({ path }) => path === `/codes/${id}/copy/`)!.root;
const textOf = (id: string, name: string) => kitOf(id).querySelector(`#${name} pre`)?.textContent;
/** A tenth of the codes that have a server, or with `ALL` every one. */
const served = codes.filter(({ id }) => textOf(id, 'node')).filter((_code, index) => process.env['ALL'] || index % 10 === 3);

test('every code has its kit, whose links lead to its page in every notation', () => {
  for (const { id, title } of codes) {
    const url = `${host}${base}/codes/${id}/`;
    const names = [
      'url',
      'markdown',
      'markdown-reference',
      'html',
      'rst',
      'asciidoc',
      'jsdoc',
      'javadoc',
      'rustdoc',
      'comment',
      'row',
      'sentence',
    ];
    for (const name of names) expect(textOf(id, name), `${id} ${name}`).toContain(url);
    for (const name of ['markdown', 'markdown-reference', 'html']) {
      const link = parse(marked.parse(textOf(id, name)!, { async: false })).querySelector('a')!;
      expect([link.getAttribute('href'), link.textContent]).toEqual([url, title]);
    }
  }
});

test('the response of OpenAPI is YAML, and a problem document is about:blank with the phrase of its code', () => {
  for (const { id, phrase, registration, class: of } of codes.filter((code) => code.registration !== 'unregistered')) {
    const response = parseYaml(textOf(id, 'openapi')!)[id];
    expect(response.description, id).toContain(`/codes/${id}/`);
    const problem = textOf(id, 'problem');
    expect(problem !== undefined, `${id} ${registration}`).toBe(of === 'client-error' || of === 'server-error');
    if (problem) expect(JSON.parse(problem)).toEqual({ type: 'about:blank', title: phrase, status: Number(id) });
  }
});

test('beside about:blank stand the types that are published for the code, and the sentence for people where it has one', () => {
  for (const { id, forPeople } of codes) {
    const own = problemTypes.filter(({ code }) => code === id);
    const shown = kitOf(id)
      .querySelectorAll('[id^="problem-"] pre')
      .map((pre) => JSON.parse(pre.textContent));
    expect(shown, id).toEqual(own.map(({ name, title }) => ({ type: `${prefix}${name}`, title, status: Number(id) })));
    expect(textOf(id, 'for-people'), id).toBe(forPeople ?? undefined);
  }
  expect(textOf('429', 'problem-quota-exceeded')).toBeDefined();
});

/** A port that is free now. */
async function free(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Reply {
  status: number;
  phrase: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Asks with Node's client: `fetch` hides some codes from its caller. */
const receive = (port: number): Promise<Reply> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, async (incoming) => {
      const { statusCode = 0, statusMessage = '', headers } = incoming;
      resolve({ status: statusCode, phrase: statusMessage, headers, body: await text(incoming) });
    }).on('error', reject);
  });

/** Runs a server of the kit on a port of its own, and asks it once it listens. */
async function ask(command: string[], port: number, folder: string): Promise<Reply> {
  const child = spawn(command[0]!, command.slice(1), { cwd: folder, stdio: 'ignore' });
  try {
    for (let open = false; !open;) {
      expect(child.exitCode, command.join(' ')).toBe(null);
      await setTimeout(20);
      open = await new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
        socket.on('connect', () => socket.end());
      });
    }
    return await receive(port);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

/** What a client received is what the kit promises. */
function hold(reply: Reply, { id, phrase, headers, class: of }: PublicCode, named: boolean): void {
  expect(reply.status).toBe(Number(id));
  if (named) expect(reply.phrase).toBe(phrase);
  for (const { name, level, if: condition } of headers)
    if (level === 'must' && !condition) expect(reply.headers[name.toLowerCase()], `${id} ${name}`).toBeDefined();
  if (of === 'client-error' || of === 'server-error')
    expect(JSON.parse(reply.body)).toEqual({ type: 'about:blank', title: phrase, status: Number(id) });
}

const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
const python = spawnSync('python3', ['-V']).status === 0;

for (const [name, skip] of [
  ['node', false],
  ['python', !python && 'no python3 here'],
  ['nginx', !nginx && 'no nginx here'],
] as const)
  test(`the server in ${name} answers with its code`, { skip }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'statusline-kit-'));
    try {
      for (const code of served) {
        const port = await free();
        const written = textOf(code.id, name)!.replace('8080', String(port));
        const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${folder}/${part};`).join(' ');
        const conf = `daemon off; pid ${folder}/pid; error_log ${folder}/error; events {} http { access_log off; ${paths} server { listen 127.0.0.1:${port};\n${written}\n} }`;
        const [file, content, command] = {
          node: ['kit.mjs', written, [process.execPath, 'kit.mjs']],
          python: ['kit.py', written, ['python3', 'kit.py']],
          nginx: ['kit.conf', conf, [nginx ?? '', '-c', join(folder, 'kit.conf')]],
        }[name] as [string, string, string[]];
        writeFileSync(join(folder, file), content);
        hold(await ask(command, port, folder), code, name !== 'nginx');
      }
      console.log(`servers in ${name} asked: ${served.length}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
