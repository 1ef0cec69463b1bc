import { brotliCompressSync, constants } from 'node:zlib';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import type * as Lookup from '../../src/browser/box.ts';
import type * as Ranking from '../../src/browser/ranking.ts';
import { built } from '../site.ts';

// The very files that readers' browsers load: the box's, and the second one of the search page. Each test is one rule of the order.
const lookup: typeof Lookup = await import(new URL('../../dist/lookup.js', import.meta.url).href);
lookup.use(await import(new URL('../../dist/answer.js', import.meta.url).href));
const { second }: typeof Ranking = await import(new URL('../../dist/ranking.js', import.meta.url).href);

const results = (query: string) => lookup.results('/', query);
/** The codes that head the rows, each once: the contract of `data-code`. */
const codesOf = (rows: ReturnType<typeof Lookup.results>): number[] => [
  ...new Set(rows.flatMap(({ code }) => (code ? [Number(code)] : []))),
];
const found = (query: string): number[] => codesOf(results(query));
const foundOnPage = (query: string): number[] => codesOf(lookup.results('/', query, second));
/** What the box finds, and what the search page does. */
const everywhere = (query: string): number[][] => [found(query), foundOnPage(query)];

test('a word that is a phrase among others is no phrase: what was moved in an application has not Moved', () => {
  for (const query of ['task was moved to the done list', 'file moved to another folder'])
    for (const list of everywhere(query)) expect(list[0], query).not.toBe(301);
  for (const list of everywhere('the page has moved to a new domain')) expect(list[0]).toBe(301);
});

test('what failed is not answered by a success', () => {
  for (const query of ['requested bytes lie beyond the end of the file', 'cannot parse the uploaded spreadsheet'])
    for (const [first] of everywhere(query)) expect(first, query).toBeGreaterThanOrEqual(400);
  const corrupt = foundOnPage('the uploaded picture is a corrupt PNG');
  expect(corrupt[0]).toBeGreaterThanOrEqual(400);
  expect(corrupt.slice(0, 2)).toContain(422);
});

test('what is so already has an answer', () => {
  for (const query of ['already shipped', 'invoice is already paid', 'already a member of the group'])
    for (const list of everywhere(query)) expect(list.slice(0, 2), query).toContain(409);
  for (const list of everywhere('already liked this post')) expect(list.slice(0, 3)).toContain(204);
});

test('filler weighs nothing, and what is not reachable is unreachable and has not been reached', () => {
  for (const list of everywhere('because of too many calls')) expect(list[0]).toBe(429);
  for (const list of everywhere('backend is not reachable')) expect(list[0]).toBe(502);
  for (const list of everywhere('limit reached for today')) expect(list[0]).toBe(429);
});

test('a number that nobody registered is first only where its emitter is named', () => {
  for (const list of everywhere('invalid token')) expect(list[0]).toBeLessThan(498);
  for (const list of everywhere('arcgis says invalid token')) expect(list.slice(0, 2)).toContain(498);
});

test('whoever says what came out as an internal server error complains of it; who says no more asks for it', () => {
  expect(foundOnPage('a duplicate slug ends in a cryptic Internal Server Error').slice(0, 2)).toEqual([409, 500]);
  for (const query of ['internal server error', 'nginx internal server error', 'how to fix an internal server error of the shop'])
    expect(foundOnPage(query)[0], query).toBe(500);
});

test('the phrase beside a number that a server is said to send is no evidence for it', () => {
  expect(foundOnPage('the importer returns 404 Not Found for a file in an unsupported format').slice(0, 2)).toEqual([415, 404]);
  expect(foundOnPage('500 Internal Server Error when the JSON of a voucher is malformed')[0]).toBe(400);
});

test('where two codes are near, their comparison stands behind them, and nowhere else', () => {
  const kinds = (query: string) => lookup.results('/', query, second).map(({ kind, code }) => code ?? kind);
  // The case and its code, the other code, and the comparison.
  expect(kinds('no sign-in came with this call').slice(0, 4)).toEqual(['401', '401', '403', 'compare']);
  const paths = lookup.results('/', '401 or 403 for a missing token', second).map(({ path }) => path);
  expect(paths.filter((path) => path === '/compare/401-vs-403/')).toHaveLength(1);
  expect(kinds('the name is taken').slice(0, 6)).not.toContain('compare');
});

test('two words that describe something are read like more of them', () => {
  expect(foundOnPage('language not supported')[0]).toBe(422);
});

test('of two numbers the one that is wanted is first; of an open choice the one that fits the words', () => {
  expect(found('the gateway returns 500 instead of 502')[0]).toBe(502);
  expect(found('got 200, expected 201')[0]).toBe(201);
  expect(found('409 or 422 for a password that is too weak')[0]).toBe(422);
  expect(found('422 or 409 when the username is taken')[0]).toBe(409);
});

test('a paste without a status leads to no number that stands in it', () => {
  const paste = 'worker[404]: 10.0.0.9:500 took 200 ms, sent 502 bytes at 10:00:00.429';
  expect(results(paste).some(({ reason }) => reason.kind === 'number')).toBe(false);
});

test('a described case is first, with its code; a name or a number has its page first; what to do has its advice', () => {
  expect(results('invoice already paid')[0]).toMatchObject({ kind: 'situation', code: '409' });
  expect(results('Gone')[0]).toMatchObject({ kind: 'code', code: '410' });
  expect(results('429 too many requests')[0]).toMatchObject({ kind: 'code', code: '429' });
  expect(results('got 429 what should I do').slice(1, 3)).toMatchObject([
    { kind: 'advice', code: '429' },
    { kind: 'advice', code: '429' },
  ]);
});

test('every answer says why it is there, and the search page which words spoke for a code', () => {
  for (const query of ['404', 'payload too large', 'etag mismatch', 'backend is not reachable'])
    for (const { reason, title } of [...results(query), ...lookup.results('/', query, second)]) expect(reason.text, title).toBeTruthy();
  const spoken = lookup.results('/', 'cannot parse the uploaded spreadsheet', second).find(({ reason }) => reason.kind === 'words');
  expect(spoken?.reason.text).toMatch(/parse|upload|spreadsheet/);
});

test('near numbers and words are offered where they are near, and nothing where none is', () => {
  expect(results('4044').map(({ code }) => code)).toEqual([undefined, '404', '444']);
  for (const text of ['zzzz', 'что это значит', '这是什么', 'qqqqqqqq']) {
    expect(results(text), text).toEqual([]);
    expect(lookup.suggestions('/', text), text).toEqual([]);
  }
});

test('a number that a server is said to send comes first only where the words fit it', () => {
  expect(found('an empty list of invoices returns a 404')[0]).toBe(200);
  expect(found('registering a name that is taken raises a 500').slice(0, 2)).toEqual([409, 500]);
  expect(found('the gateway returns 502 when the upstream closes the connection')[0]).toBe(502);
  // Nobody sends by mistake what nobody registered.
  expect(found('our load balancer returns 460 on long uploads')[0]).toBe(460);
});

test('half of a character is read past', () => {
  for (const text of ['\ud83d 404', '404 \udc00', '\ud83d']) expect(() => results(text)).not.toThrow();
  expect(found('\ud83d 404')[0]).toBe(404);
});

test('budget: the second file of the lookup is smaller than what the full text needs before its first answer', () => {
  const size = brotliCompressSync(built('ranking.js'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`ranking.js: ${size} bytes brotli`);
  // 79 kB: Pagefind's script, module and meta.
  expect(size).toBeLessThanOrEqual(78_000);
});
