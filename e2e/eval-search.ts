/**
 * The built lookup over a file of queries: `npm run eval:search -- <file> [--misses]`. Prints, for the box before the second file has come,
 * and with it, how often the first answer is the expected one, how often it is defensible, and how often one of the first three will do; never
 * fails. Each query has `query` or `paste`, `expect` (or `code`, which is null where no code is to be found), and `accept3`.
 */
import { readFileSync } from 'node:fs';
import type * as Lookup from '../src/browser/box.ts';
import type * as Ranking from '../src/browser/ranking.ts';

interface Query {
  query?: string;
  paste?: string;
  kind?: string;
  /** Any of these at rank 1 is a hit. */
  expect?: number[];
  code?: number | null;
  /** Any of these at rank 1 is defensible, and within the first three good enough. */
  accept3?: number[];
}

/** What became of one query. */
interface Outcome {
  text: string;
  kind: string;
  ids: string[];
  /** True where the first answer is there because of a number. */
  numbered: boolean;
  expect: string[];
  accept: string[];
}

const three = (list: (number | null)[]) => list.flatMap((code) => (code === null ? [] : String(code).padStart(3, '0')));
const load = (name: string) => import(new URL(`../dist/${name}`, import.meta.url).href);

/** The rows that answer a query: their distinct codes in order, by which the search page is judged, and what the first one is for. */
function found(lookup: typeof Lookup, query: string, second?: Parameters<typeof Lookup.results>[2]): Pick<Outcome, 'ids' | 'numbered'> {
  const rows = lookup.results('/', query, second);
  return { ids: [...new Set(rows.flatMap(({ code }) => code ?? []))], numbered: rows[0]?.reason.kind === 'number' };
}

const outcomes = (queries: Query[], find: (text: string) => ReturnType<typeof found>): Outcome[] =>
  queries.map(({ query, paste, kind = '', expect, code = null, accept3 = [] }) => {
    const text = query ?? paste ?? '';
    const best = three(expect ?? [code]);
    return { text, kind, ...find(text), expect: best, accept: [...best, ...three(accept3)] };
  });

const share = (list: Outcome[], test: (outcome: Outcome) => boolean) =>
  ((100 * list.filter(test).length) / list.length).toFixed(1).padStart(5);

/** One line: of those that have a code, hit@1, first answer defensible, hit@3, and how many found nothing. */
function line(name: string, list: Outcome[]): void {
  const own = list.filter(({ expect }) => expect.length);
  if (!own.length) return;
  const first = share(own, ({ ids: [id = ''], expect }) => expect.includes(id));
  const fair = share(own, ({ ids: [id = ''], accept }) => accept.includes(id));
  const within = share(own, ({ ids, accept }) => ids.slice(0, 3).some((id) => accept.includes(id)));
  const empty = own.filter(({ ids }) => !ids.length).length;
  console.log(`${name.padEnd(28)} ${String(own.length).padStart(4)}  ${first}  ${fair}  ${within}  ${empty}`);
}

function print(name: string, list: Outcome[], misses: boolean): void {
  console.log(`\n${name.padEnd(28)}    n  hit@1   fair  hit@3  empty`);
  line('all', list);
  const numbered = ({ text }: Outcome) => /(?<!\d)[1-5]\d\d(?!\d)/.test(text);
  line('with a number', list.filter(numbered));
  line(
    'without a number',
    list.filter((outcome) => !numbered(outcome)),
  );
  for (const [kind, own = []] of Object.entries(Object.groupBy(list, ({ kind }) => kind))) if (kind) line(kind, own);
  const none = list.filter(({ expect }) => !expect.length);
  if (none.length)
    console.log(`without a code ${none.length}, of which a number was promoted in ${none.filter(({ numbered }) => numbered).length}`);
  if (!misses) return;
  for (const { text, ids, expect, accept } of list)
    if (expect.length && !expect.includes(ids[0] ?? ''))
      console.log(
        `${accept.includes(ids[0] ?? '') ? '~' : 'x'} ${ids.slice(0, 3)} instead of ${expect}: ${text.replace(/\s+/g, ' ').slice(0, 140)}`,
      );
}

const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error('names no file of queries: npm run eval:search -- e2e/data/search.json');
const queries: Query[] = JSON.parse(readFileSync(file, 'utf8'));
const lookup: typeof Lookup = await load('lookup.js');
lookup.use({ ...(await load('answer.js')), ...(await load('signs.js')) });
const misses = options.includes('--misses');
print(
  'box at once',
  outcomes(queries, (text) => found(lookup, text)),
  misses,
);
const { second }: typeof Ranking = await load('ranking.js');
print(
  'box, search page',
  outcomes(queries, (text) => found(lookup, text, second)),
  misses,
);
