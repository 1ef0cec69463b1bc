import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from '@playwright/test';
import type * as Behind from '../../src/browser/answer.ts';
import type * as Lookup from '../../src/browser/box.ts';
import type * as Ranking from '../../src/browser/ranking.ts';
import type * as Third from '../../src/browser/signs.ts';
import type { publicEmitter } from '../../src/exports/emitter.ts';
import { placeOfWord } from '../../src/model/word.ts';
import { built, pages } from '../site.ts';

const load = (name: string) => import(new URL(`../../dist/${name}`, import.meta.url).href);
const lookup: typeof Lookup = await load('lookup.js');
const behind: typeof Behind = await load('answer.js');
const { signs }: typeof Third = await load('signs.js');
const { second }: typeof Ranking = await load('ranking.js');
/** The box once it has what emitters write, and with `second` the search page; tests of other files have it without. */
const results = (query: string, ...more: Parameters<typeof lookup.results>[2][]) => {
  lookup.use({ ...behind, signs });
  const rows = lookup.results('/', query, ...more);
  lookup.use({ ...behind, signs: undefined });
  return rows;
};

const { emitters }: { emitters: ReturnType<typeof publicEmitter>[] } = JSON.parse(built('emitters.json'));
const pageOf = (id: string) => pages.find(({ path }) => path === `/who-sent-this/${id}/`);
const paged = emitters.filter(({ id }) => pageOf(id));
console.log(`emitters: ${emitters.length}, ${paged.length} with a page`);

test('at least 45 emitters have a page, and every one with three rows does', () => {
  expect(paged.length).toBeGreaterThanOrEqual(45);
  for (const { id, signs: own, uses, vocabulary, limits, logs } of emitters)
    expect(Boolean(pageOf(id)), id).toBe([own, uses, limits, logs, ...vocabulary.map(({ rows }) => rows)].flat().length >= 3);
});

test('every sign, number, word, limit and format of an emitter stands on its page, with a source', () => {
  for (const { id, signs: own, uses, vocabulary, limits, logs } of paged) {
    const { root } = pageOf(id)!;
    const cited = (element: { querySelector(selector: string): unknown } | null, what: string) =>
      expect(element?.querySelector('.cited'), `${id} ${what}`).toBeTruthy();
    for (const sign of own) cited(root.getElementById(sign.id), sign.id);
    for (const { code, variant, quality } of uses) {
      const place = root.querySelectorAll('.number').find((section) => section.id.startsWith(code));
      expect(place, `${id} ${code} ${variant}`).toBeTruthy();
      if (quality !== 'none') cited(place!, code);
    }
    for (const { rows } of vocabulary)
      for (const { word } of rows) expect(root.getElementById(placeOfWord(word)), `${id} ${word}`).toBeTruthy();
    const tables = root.querySelectorAll('table');
    expect(tables.length).toBe(vocabulary.length + (limits.length ? 1 : 0));
    for (const row of limits.length ? tables.at(-1)!.querySelectorAll('tbody tr') : []) cited(row, row.textContent);
    expect(root.querySelectorAll('.log-format').length).toBe(logs.length);
  }
});

test('every sign, word and setting finds its emitter, by itself where it is long', () => {
  const lost: string[] = [];
  for (const { id, name, signs: own, vocabulary, limits } of emitters) {
    const texts = [
      ...own.map(({ text }) => text),
      ...vocabulary.flatMap(({ rows }) => rows.map(({ word }) => word)),
      ...limits.flatMap(({ directive }) => directive ?? []),
    ].map((text) => text.replaceAll('…', '17'));
    for (const text of texts)
      if (
        !results(`${name} ${text}`)
          .slice(0, 3)
          .some(({ emitter }) => emitter === id)
      )
        lost.push(`${name} ${text}`);
  }
  expect(lost).toEqual([]);
});

test('an emitter is named by its name, its number and its words, and a phrase names none', () => {
  const first = (query: string) => results(query).find(({ emitter }) => emitter)?.path;
  for (const [query, path] of [
    ['envoy UH', '/who-sent-this/envoy/#w-UH'],
    ['H12', '/who-sent-this/heroku/#w-H12'],
    ['error 1020', '/who-sent-this/cloudflare/'],
    ['SC--', '/who-sent-this/haproxy/#w-SC--'],
    ['no healthy upstream', '/who-sent-this/envoy/#503'],
    ['missing authentication token', '/who-sent-this/aws-api-gateway/'],
    ['awselb', '/who-sent-this/aws-alb/'],
    ['RPC failed; HTTP 413', '/who-sent-this/git/'],
    ['nginx 502', '/who-sent-this/nginx/#502'],
    ['HAProxy', '/who-sent-this/haproxy/'],
    ['AH01102', '/who-sent-this/apache-httpd/#w-AH01102'],
    ['"GET / HTTP/1.1" 404 NR "-" "-" 0 0 0', '/who-sent-this/envoy/#w-NR'],
  ] as const)
    expect(first(query), query).toMatch(new RegExp(`^${RegExp.escape(path)}`));
  for (const query of ['not found', 'too many requests', '502 Bad Gateway', '404', 'email already taken'])
    expect(first(query), query).toBe(undefined);
});

test('what is called as the query says stands first, whatever software says too', () => {
  for (const [query, path] of [
    ['retry-after', '/headers/#retry-after'],
    ['origin server', '/glossary/#origin-server'],
    ['not found', '/codes/404/'],
    ['502 no healthy upstream', '/codes/502/'],
  ] as const)
    expect(results(query)[0]!.path, query).toBe(path);
});

test('a sign that comes with one code leads to it, behind what is asked for by number', () => {
  expect(results('no healthy upstream').map(({ code }) => code)[1]).toBe('503');
  expect(results('502 no healthy upstream')[0]!.code).toBe('502');
});

test('the box asks for the signs where a query may hold one, and not for a number, a phrase or a case', () => {
  const asked: string[] = [];
  const index = {
    starts: new Map([
      ['n', ['not']],
      ['f', ['found']],
      ['e', ['email']],
    ]),
    stems: new Map(),
  } as never;
  for (const query of ['404', 'not found', 'email', 'nginx', 'H12', 'no healthy upstream host'])
    if (behind.mayHold(query, index)) asked.push(query);
  expect(asked).toEqual(['nginx', 'H12', 'no healthy upstream host']);
});

test('budget: the third file has at most 40,000 bytes of brotli', () => {
  const size = brotliCompressSync(built('signs.js'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`signs.js: ${size} bytes brotli`);
  // Beyond the first flight everything up to 43,800 bytes costs the same second one.
  expect(size).toBeLessThanOrEqual(40_000);
});

test('the codes that a wrong time-out or size makes lead to all of them, which are those of the emitters', () => {
  const table = pages.find(({ path }) => path === '/limits/')!.root;
  for (const code of ['408', '413', '414', '431', '502', '503', '504'])
    expect(
      pages.find(({ path }) => path === `/codes/${code}/`)!.root.querySelector('main a[href$="/limits/"], main a[href*="/limits/#"]'),
      code,
    ).toBeTruthy();
  const shown = paged
    .filter(({ kind }) => !['api', 'protocol'].includes(kind))
    .flatMap(({ limits }) => limits.filter(({ kind }) => kind !== 'count'));
  expect(table.querySelectorAll('tbody tr').length).toBe(shown.length);
});

test('what something is called comes before what emitters write', () => {
  const named = {
    'problem details': '/guides/errors-as-data/',
    'rfc 7807': '/guides/errors-as-data/',
    'status line': '/guides/reading-a-response/',
    'reason phrase': '/guides/reading-a-response/',
    'from disk cache': '/guides/reading-a-response/',
    openapi: '/guides/documenting-and-testing/',
    monitoring: '/guides/watching/',
    jitter: '/guides/retrying/',
    '409 vs 422': '/compare/409-vs-422/',
  };
  for (const [query, path] of Object.entries(named))
    for (const rows of [results(query), results(query, second)]) expect(rows[0]?.path, query).toBe(path);
  const terms = pages.find(({ path }) => path === '/glossary/')!.root.querySelectorAll('main h2[id]');
  expect(terms.length).toBeGreaterThan(0);
  for (const { textContent } of terms)
    for (const rows of [results(textContent), results(textContent, second)]) expect(rows[0]?.kind, textContent).not.toBe('emitter');
});

test('words that are only alike one emitter’s own stand behind the first answers, and its own as written before them', () => {
  for (const text of ['expired token', 'slow down', 'no such upload']) {
    expect(results(text)[0]?.kind, text).not.toBe('emitter');
    expect(results(text, second)[0]?.kind, text).not.toBe('emitter');
  }
  for (const text of ['ExpiredToken', 'NoSuchUpload', 'SlowDown']) expect(results(text)[0]?.kind, text).toBe('emitter');
});
