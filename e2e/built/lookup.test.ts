import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import type * as Lookup from '../../src/browser/box.ts';
import { built, codes, pages, registered } from '../site.ts';

// The very file that readers' browsers load.
const lookup: typeof Lookup = await import(new URL('../../dist/lookup.js', import.meta.url).href);
lookup.use(await import(new URL('../../dist/answer.js', import.meta.url).href));

interface Query {
  query: string;
  kind: string;
  /** Any of these at rank 1 is a hit. */
  expect: number[];
  /** Any of these within the first three. */
  accept3: number[];
}
const queries: Query[] = JSON.parse(readFileSync(new URL('../data/search.json', import.meta.url), 'utf8'));

const results = (query: string) => lookup.results('/', query);
const found = (query: string): number[] => results(query).flatMap(({ kind, code }) => (kind === 'code' ? [Number(code)] : []));

test('real queries find their code: 97 % at rank 1, 99.5 % within three, none empty', () => {
  const kinds = new Map<string, { queries: number; first: number; three: number; empty: number }>();
  const missed: string[] = [];
  for (const { query, kind, expect: best, accept3 } of queries) {
    const ids = found(query);
    const sums = kinds.get(kind) ?? { queries: 0, first: 0, three: 0, empty: 0 };
    kinds.set(kind, sums);
    sums.queries++;
    if (best.includes(ids[0] ?? -1)) sums.first++;
    else missed.push(`${query}: ${ids.slice(0, 3)} instead of ${best}`);
    if (ids.slice(0, 3).some((id) => accept3.includes(id))) sums.three++;
    if (!ids.length) sums.empty++;
  }
  for (const [kind, { queries: count, first, three, empty }] of kinds)
    console.log(`search ${kind}: ${count} queries, hit@1 ${first}, hit@3 ${three}, empty ${empty}`);
  const sum = (key: 'first' | 'three' | 'empty') => [...kinds.values()].reduce((total, sums) => total + sums[key], 0);
  console.log(
    `search: hit@1 ${((100 * sum('first')) / queries.length).toFixed(1)} %, hit@3 ${((100 * sum('three')) / queries.length).toFixed(1)} %`,
  );
  expect(sum('first') / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(sum('three') / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.995);
  expect(sum('empty')).toBe(0);
});

test('an exact number is always first, however it is asked for', () => {
  for (const { code } of codes) {
    const id = String(code).padStart(3, '0');
    for (const query of [id, `http ${id}`, `error ${id}`, `status:${id}`, `HTTP/1.1 ${id}`, `${id} retry`])
      expect(found(query)[0], query).toBe(code);
  }
});

test('a number that counts something is no code, joined words are read apart, and endings do not matter', () => {
  expect(found('cloudflare timeout after 100 seconds')[0]).toBe(524);
  expect([100, 417]).toContain(found('expect: 100-continue')[0]);
  for (const [query, code] of [
    ['toomanyrequests', 429],
    ['badgateway', 502],
    ['unprocessablecontent', 422],
    ['SignatureDoesNotMatch', 403],
    ['signaturedoesnotmatch', 403],
    ['4xx client errors', 400],
    ['rate limits', 429],
  ] as const)
    expect(found(query)[0], query).toBe(code);
});

test('a pasted log line is read past its dates, addresses and process numbers', () => {
  const nginx =
    '2026/11/21 09:30:00 [error] 31#31: *1 upstream prematurely closed connection while reading response header, client: 10.0.0.1';
  expect(found(nginx)[0]).toBe(502);
  expect(found('127.0.0.1 - - [21/Nov/2026:09:30:00 +0000] "GET /orders HTTP/1.1" 499 0 "-" "curl/8.5.0"')[0]).toBe(499);
  expect(found('recv() failed (104: Connection reset by peer) while reading upstream')[0]).toBe(502);
  expect(found('301/302/307').slice(0, 3)).toEqual([301, 302, 307]);
  expect(found('500-502-504').slice(0, 3)).toEqual([500, 502, 504]);
  expect(found('502 502').filter((code) => code === 502)).toHaveLength(1);
});

test('a prefix lists its decade in order, and a class its codes', () => {
  expect(found('40')).toEqual([400, 401, 402, 403, 404, 405, 406, 407, 408, 409]);
  const fives = registered.filter(({ code }) => code >= 500).map(({ code }) => code);
  for (const query of ['5', '5xx', '5xx errors']) expect(found(query).slice(0, fives.length)).toEqual(fives);
  expect(results('4xx').at(-1)?.href).toBe('/classes/4xx/');
});

test('a number that has no page leads to what its class says of such numbers', () => {
  const first = (query: string) => results(query)[0]?.href;
  expect(first('299')).toBe('/classes/2xx/#unknown');
  expect(first('error 432')).toBe('/classes/4xx/#unknown');
  expect(first('677')).toBe('/classes/5xx/#unknown');
  expect(first('1000')).toBe('/classes/5xx/#unknown');
  for (const query of [
    'custom status code',
    'can I use a 6xx status code',
    'unknown status code what should client do',
    'may I invent a status code',
  ])
    expect(first(query), query).toBe('/classes/5xx/#unknown');
  expect(first('499')).toBe('/codes/499/');
});

test('every current and former phrase finds its code', () => {
  const lost: string[] = [];
  for (const { code, phrase, aliases, registration } of codes) {
    if (registration === 'unregistered' || phrase === '(Unused)') continue;
    for (const text of [phrase, ...aliases]) if (!found(text).slice(0, 3).includes(code)) lost.push(`${text} (${code})`);
    if (found(phrase)[0] !== code) lost.push(`${phrase} (${code}) is not first`);
  }
  expect(lost).toEqual([]);
});

test('constants of every runtime find their code, however they are split', () => {
  const lost: string[] = [];
  for (const { code, constants: names } of registered)
    for (const { name } of Object.values(names).flat()) if (!found(name).slice(0, 3).includes(code)) lost.push(`${name} (${code})`);
  expect(lost).toEqual([]);
  for (const query of ['StatusTooManyRequests', 'status too many requests', 'HTTP_429_TOO_MANY_REQUESTS', ':too_many_requests'])
    expect(found(query)[0], query).toBe(429);
});

test('every header field that a code requires leads to it', () => {
  for (const { code, headers } of registered) {
    // 226 is hardly ever seen; who types ETag wants 304 or 412.
    if (code === 226) continue;
    for (const { name, level, if: condition } of headers)
      if (level === 'must' && !condition && name !== 'Connection') expect(found(name).slice(0, 3), name).toContain(code);
  }
});

/** Words that the index holds, and others that stand beside them in what people paste. */
const typical = [
  ...codes.flatMap(({ code, phrase, aliases, headers }) => [String(code), phrase, ...aliases, ...headers.map(({ name }) => name)]),
  ...'4xx 40 not found the <b> \u202e \0 %ff %00 HTTP_ :sym .. é ß 🫖 toomany HTTP/1.1 [error] 100 ms'.split(' '),
];
/** Names that every object has without having been given them. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'then'];
/** Zero in Arabic, Persian, Devanagari, Thai, full-width, mathematical and Adlam digits. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x1e950];

/** A word with one letter left out, doubled or changed places with the next. */
const mistyped = fc.tuple(fc.constantFrom(...typical), fc.nat(), fc.constantFrom('out', 'double', 'swap')).map(([word, at, how]) => {
  const place = at % word.length;
  const letter = word.charAt(place);
  const next = word.charAt(place + 1);
  const middle = how === 'out' ? next : how === 'double' ? letter + letter + next : next + letter;
  return word.slice(0, place) + middle + word.slice(place + 2);
});
const units = fc
  .array(fc.oneof(fc.integer({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 60 })
  .map((list) => String.fromCharCode(...list));
const digits = fc
  .tuple(fc.constantFrom(...zeros), fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }))
  .map(([zero, list]) => String.fromCodePoint(...list.map((digit) => zero + digit)));
const mixed = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...typical), mistyped, fc.constantFrom(...inherited), units, digits), { maxLength: 8 }),
    fc.constantFrom(' ', '', '\u200b', '_', ', '),
  )
  .map(([list, glue]) => list.join(glue));
const hostile = fc.oneof(
  { arbitrary: mixed, weight: 6 },
  { arbitrary: units, weight: 2 },
  { arbitrary: digits, weight: 1 },
  { arbitrary: fc.constantFrom(...inherited), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 400 }), weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }), weight: 2 },
  // 100 kB of the same.
  { arbitrary: mixed.map((text) => `${text} `.repeat(100_000 / (text.length + 1))), weight: 1 },
);

test('10,000 hostile texts: none throws, leads nowhere, shows a result twice or changes what all objects share', () => {
  const known = new Set(pages.flatMap(({ path, root }) => [path, ...root.querySelectorAll('[id]').map(({ id }) => `${path}#${id}`)]));
  const shared = JSON.stringify(Object.getOwnPropertyDescriptors(Object.prototype));
  const keys = Reflect.ownKeys(Object.prototype).length;
  let slowest = 0;
  let answered = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const start = performance.now();
      const found = results(text);
      // As the pages do: near codes are offered where nothing was found.
      const list = found.length ? found : lookup.suggestions('/', text);
      slowest = Math.max(slowest, performance.now() - start);
      if (found.length) answered++;
      if (new Set(list.map(({ href }) => href)).size < list.length) throw new Error('a result is shown twice');
      for (const { href } of list) if (!known.has(href)) throw new Error(`${href} leads nowhere`);
      if (Reflect.ownKeys(Object.prototype).length !== keys) throw new Error('Object.prototype has a new key');
    }),
    { numRuns: 10_000 },
  );
  expect(JSON.stringify(Object.getOwnPropertyDescriptors(Object.prototype))).toBe(shared);
  console.log(`lookup: ${answered} of 10,000 hostile texts answered, slowest ${slowest.toFixed(0)} ms`);
  expect(answered).toBeGreaterThan(2_000);
});

test('budget: matcher and index are one file of at most 24,000 bytes of brotli', () => {
  const size = brotliCompressSync(built('lookup.js'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`lookup.js: ${size} bytes brotli`);
  expect(size).toBeLessThanOrEqual(24_000);
});
