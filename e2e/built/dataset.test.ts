import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { parse } from 'node-html-parser';
import { codes as kind } from '../../src/model/code.ts';
import { emitters as emitterKind } from '../../src/model/emitter.ts';
import { situations as situationKind } from '../../src/model/situation.ts';
import { serve } from '../serve.ts';
import { assets, built, codes, pages } from '../site.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const base = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';
const host = process.env['SITE_URL']?.replace(/\/$/, '') || 'https://HOST';
const read = (path: string) => JSON.parse(built(path));
const schema = read('codes.schema.json');
/** A validator of one form; the file itself, as readers get it, is the schema. */
const validator = (name: string) => new Ajv2020({ allErrors: true }).compile({ ...schema, anyOf: undefined, $ref: `#/$defs/${name}` });

const folder = mkdtempSync(join(tmpdir(), 'statusline-data-'));
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  server = await serve(0);
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('Ajv validates every file of data, and refuses a field that is missing or unknown', () => {
  const any = new Ajv2020().compile(schema);
  const [code, all, cases, software] = ['Code', 'Codes', 'Situations', 'Emitters'].map(validator);
  for (const { id } of codes) {
    const own = read(`codes/${id}.json`);
    expect(code!(own) ? [] : code!.errors, id).toEqual([]);
    expect(codes).toContainEqual(own);
  }
  expect(all!(read('codes.json')) ? [] : all!.errors).toEqual([]);
  expect(cases!(read('situations.json')) ? [] : cases!.errors).toEqual([]);
  expect(software!(read('emitters.json')) ? [] : software!.errors).toEqual([]);
  for (const file of ['codes.json', 'situations.json', 'emitters.json', 'codes/404.json']) expect(any(read(file)), file).toBe(true);
  const { title: _title, ...less } = codes[0]!;
  expect(code!(less)).toBe(false);
  expect(code!({ ...codes[0], more: 1 })).toBe(false);
});

test('every field that an author may write has its public form', () => {
  for (const [own, name, file] of [
    [kind, 'Code', 'code'],
    [situationKind, 'Situation', 'situation'],
    [emitterKind, 'Emitter', 'emitter'],
  ] as const)
    for (const field of Object.keys(own.schema.shape))
      expect(schema.$defs[name].properties, `name ${field} under "pick" in src/exports/${file}.ts, or extend`).toHaveProperty(field);
});

test('nothing is written in two ways, and every code of the JSON has its addresses', () => {
  for (const code of codes) {
    expect(code.id).toBe(String(code.code).padStart(3, '0'));
    for (const { name } of Object.values(code.constants).flat()) expect(name).not.toMatch(/^'|'$/);
    for (const url of [code.url, ...code.sections.map((section) => section.url)])
      expect(new URL(url, 'http://site').pathname).toBe(`${base}/codes/${code.id}/`);
    for (const id of code.related) expect(codes.some((other) => other.id === id)).toBe(true);
  }
  expect(codes.find(({ id }) => id === '305')?.caution?.avoid).toBe(true);
});

test('a reader of CSV finds every code, and the same facts', () => {
  const rows: Record<string, string>[] = parseCsv(built('codes.csv'), { columns: true });
  expect(rows.map((row) => row['code']).toSorted()).toEqual(codes.map(({ id }) => id).toSorted());
  for (const row of rows) {
    const code = codes.find(({ id }) => id === row['code'])!;
    for (const field of ['phrase', 'class', 'summary', 'retryable', 'cacheable', 'body', 'url'] as const)
      expect(row[field]).toBe(code[field]);
    expect(row['aliases']).toBe(code.aliases.join('; '));
  }
});

test('the compiler of TypeScript takes the data for what /codes.d.ts says, and nothing else', async () => {
  cpSync(join(root, 'dist/codes.d.ts'), join(folder, 'codes.d.ts'));
  const source = (more: string) =>
    `import type { Code, Codes, Situations } from './codes.d.ts';
export const one: Code = ${JSON.stringify(codes.find(({ id }) => id === '404'))};
export const cases: Situations = ${JSON.stringify({ ...read('situations.json'), situations: read('situations.json').situations.slice(0, 20) })};
export const name = (all: Codes): string | undefined => all.codes[0]?.constants['spring']?.[0]?.name;
${more}`;
  const compile = async (more: string) => {
    writeFileSync(join(folder, 'use.ts'), source(more));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--allowImportingTsExtensions', '--module', 'esnext', '--moduleResolution', 'bundler'];
    return run(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder }).then(
      () => '',
      ({ stdout }) => stdout,
    );
  };
  expect(await compile('')).toBe('');
  expect(await compile("one.class satisfies 'nothing';")).toContain('nothing');
});

test('every page with a twin has it as Markdown: its headings, and links that lead somewhere', () => {
  const twins = pages.filter(({ path }) => /^\/(codes\/\d{3}|situations\/(?!theme\/)[^/]+|guides\/[^/]+)\/$/.test(path));
  expect(twins.length).toBeGreaterThan(500);
  const known = new Set([...pages.map(({ path }) => path), ...assets]);
  for (const { path, root: page } of twins) {
    const text = built(`${path.slice(1, -1)}.md`);
    const html = parse(marked.parse(text, { async: false }));
    const plain = (title: string) => title.replace(/\s+/g, ' ').trim();
    expect(plain(html.querySelector('h1')!.textContent).replace(' (not registered)', ''), path).toBe(
      plain(page.querySelector('h1')!.textContent),
    );
    for (const link of html.querySelectorAll('a')) {
      const url = new URL(link.getAttribute('href')!, `http://site${base}${path}`);
      if (url.host === 'site' || url.href.startsWith(`${host}/`))
        expect(known, `${path} → ${url}`).toContain(url.pathname.slice(base.length));
      else expect(url.protocol, path).toMatch(/^https?:$/);
    }
    // Outside code there is neither a component nor a link in the grammar of the content.
    expect(text.replace(/```[\s\S]*?```|`[^`]*`/g, ''), path).not.toMatch(/<[A-Z]\w|\]\((\d{3}|[a-z]+:(?!\/\/)|rfc)/);
  }
  for (const { id } of codes) expect(built(`${id}.md`)).toBe(built(`codes/${id}.md`));
});

test('llms.txt lists the data, and every code, guide and situation by its file', () => {
  for (const file of ['codes', 'situations', 'emitters']) expect(built('llms.txt')).toMatch(new RegExp(`\\]\\(\\S*/${file}\\.json\\)`));
  const files = [...built('llms.txt').matchAll(/\]\(([^)]*\.md)\)/g)].map(([, url]) =>
    new URL(url!, 'http://site').pathname.slice(base.length),
  );
  expect(files.toSorted()).toEqual(assets.filter((path) => /^\/\w+\/[^/]+\.md$/.test(path)).toSorted());
});

test('every line of /data/ prints what stands below it', async () => {
  const page = pages.find(({ path }) => path === '/data/')!.root;
  const { port } = server.address() as AddressInfo;
  const lines = page.querySelectorAll('pre[data-run]');
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    const text = line.textContent.replaceAll(host, `http://127.0.0.1:${port}`);
    const { stdout } = await run('bash', ['-c', text], { cwd: folder });
    expect(stdout.trim(), text).toBe(line.nextElementSibling!.textContent.trim());
  }
});
