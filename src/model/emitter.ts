import { z } from 'astro/zod';
import { codes, isRegistered } from './code.ts';
import { fields, sentence, slug } from './fields.ts';
import { type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import {
  checkSettings,
  limit,
  type Limit,
  log,
  type Log,
  type Origin,
  origin,
  sign,
  type Sign,
  use,
  type Use,
  words,
  type Words,
} from './use.ts';
import { hops } from './wire.ts';
import { placeOfWord } from './word.ts';

const schema = fields({
  name: z.string().min(2).max(60).describe('As its makers write it: `nginx`, `AWS Application Load Balancer`.'),
  also: z.array(z.string()).default([]).describe('Other names: `ALB`, `elb`.'),
  kind: z
    .enum(['server', 'proxy', 'cdn', 'platform', 'api', 'client', 'protocol'])
    .describe('server: also a framework; protocol: a specification or draft that nobody need have built.'),
  role: z.enum(['sends', 'reports']).default('sends').describe('reports: it says what another sent, and sends nothing itself.'),
  at: z.enum(hops).optional().describe('The hop of the wire at which it stands, where that is always the same.'),
  is: sentence(200).describe('What it is, in one sentence.'),
  usual: z.array(sentence(280)).default([]).describe('What is true of all its numbers, or of its answers as a whole: told once.'),
  sources: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'is no name of a source: write lower-case letters, digits and hyphens'), origin)
    .default({})
    .describe('Its documents by a short name, which the rows cite.'),
  signs: z.array(sign).default([]).describe('What gives it away.'),
  uses: z.array(use).default([]).describe('The numbers that it sends or logs, one an item.'),
  vocabulary: z.array(words).default([]).describe('Its own words, a table a kind.'),
  limits: z.array(limit).default([]).describe('Its time-outs and sizes as they come.'),
  logs: z.array(log).default([]).describe('The formats of its log.'),
});

type Written = z.output<typeof schema>;

/** Software that sends status codes, or reports those of others. */
export interface Emitter extends Omit<Written, 'sources' | 'signs' | 'uses' | 'vocabulary' | 'limits' | 'logs'> {
  /** `nginx`. */
  id: string;
  title: string;
  /** Its own page; for one with little to tell its line on the page of a code. Without the base path. */
  path: string;
  /** True when it has a page. */
  paged: boolean;
  sources: Origin[];
  signs: Sign[];
  uses: Use[];
  vocabulary: Words[];
  limits: Limit[];
  logs: Log[];
}

/** An emitter with fewer rows than this has no page of its own. */
const leastRows = 3;

const originOf = ({ title, url, quality, read }: z.output<typeof origin>): Origin => ({
  label: title,
  url,
  quality,
  ...(read && { read }),
});

/** A row, and where it stands in its file. */
interface Placed<Row> {
  row: Row;
  place: PropertyKey[];
}

const placed = <Row>(list: Row[], ...place: PropertyKey[]): Placed<Row>[] => list.map((row, index) => ({ row, place: [...place, index] }));

function rowsOf({ signs = [], uses = [], vocabulary = [], limits = [], logs = [] }: Partial<Written>) {
  return {
    signs: placed(signs, 'signs'),
    uses: placed(uses, 'uses'),
    tables: placed(vocabulary, 'vocabulary'),
    words: vocabulary.flatMap(({ rows }, index) => placed(rows, 'vocabulary', index, 'rows')),
    limits: placed(limits, 'limits'),
    logs: placed(logs, 'logs'),
  };
}

function checkSources(entry: Entry<Partial<Written>>, rows: Placed<{ source?: string[] | undefined }>[]): void {
  const { sources } = entry.data;
  if (!sources) return;
  const cited = rows.flatMap(({ row, place }) => (row.source ?? []).map((name) => ({ name, place })));
  const unknown = cited.filter(({ name }) => !Object.hasOwn(sources, name));
  for (const { name, place } of unknown) entry.report(`cites "${name}", which is not under sources: add it there, or correct it`, place);
  // A row that could not be read, or that cites a misspelt name, may be the one that cites it.
  if (!entry.whole || unknown.length) return;
  for (const name of Object.keys(sources))
    if (!cited.some((own) => own.name === name)) entry.report('is cited by no row: remove it', ['sources', name]);
}

/** Reports rows that are called like one before them: an id would lead to both. */
function checkTwice<Row>(entry: Entry<unknown>, rows: Placed<Row>[], idOf: (row: Row) => string | undefined, mend: string): void {
  const known = new Set<string>();
  for (const { row, place } of rows) {
    const id = idOf(row);
    if (id === undefined) continue;
    if (known.has(id)) entry.report(`is "${id}" a second time: ${mend}`, place);
    known.add(id);
  }
}

function checkUse(entry: Entry<Partial<Written>>, { row: own, place }: Placed<Written['uses'][number]>, below: Below): void {
  const report = (problem: string, field: string) => entry.report(problem, [...place, field]);
  refer(entry, below, codes, own.code, [...place, 'code']);
  if (own.standard) refer(entry, below, codes, own.standard, [...place, 'standard']);
  const written = below.entry(codes, own.code);
  if (written?.data.registration && !isRegistered({ registration: written.data.registration }) && !own.instead)
    report('is missing: say what to send in an API of one’s own instead of a number that nobody registered', 'instead');
  if (own.recognise.length && own.indistinct) report('is written beside recognise: keep one', 'indistinct');
  const many =
    below
      .entries(emitters)
      .flatMap(({ data }) => data.uses ?? [])
      .filter(({ code }) => code === own.code).length > 1;
  if (many && !own.recognise.length && !own.indistinct && !entry.data.signs?.length)
    report('is empty, but others use the number too: say how to tell it apart, or state under indistinct that nothing does', 'recognise');
}

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { signs, uses, tables, words: own, limits, logs } = rowsOf(entry.data);
  for (const row of uses) checkUse(entry, row, below);
  for (const { row, place } of [...signs, ...own, ...limits])
    row.codes.forEach((id, index) => refer(entry, below, codes, id, [...place, 'codes', index]));
  checkTwice(entry, uses, ({ code, variant = '' }) => `${code} ${variant}`.trim(), 'merge the two, or tell them apart under variant');
  checkTwice(entry, uses, ({ code, anchor = entry.id }) => `${code}#${anchor}`, 'write an anchor for one of them');
  checkTwice(entry, signs, ({ id }) => id, 'name it otherwise');
  checkTwice(entry, own, ({ word }) => placeOfWord(word), 'keep one');
  if (entry.data.role === 'reports' && uses.some(({ row }) => row.seen === 'wire'))
    entry.report('is reports, but a use of it is on the wire: write sends', ['role']);
  checkSources(entry, [...signs, ...uses, ...tables, ...own, ...limits, ...logs]);
}

/** A use with its code and documents, at its place on the page of its emitter, or of its code where that has none. */
function useOf(
  { code, standard, anchor, source: _, ...own }: Written['uses'][number],
  emitter: Emitter,
  sources: Origin[],
  below: Below,
): Use {
  const id = own.variant ? `${code}-${slug(own.variant)}` : code;
  const place = anchor ?? emitter.id;
  return {
    ...own,
    id,
    title: own.variant ? `${emitter.name} (${own.variant})` : emitter.name,
    anchor: place,
    emitter,
    code: below.get(codes, code),
    standard: standard === null ? null : below.get(codes, standard),
    sources,
    quality: sources.some(({ quality }) => quality === 'primary') ? 'primary' : sources.length ? 'secondary' : 'none',
    path: emitter.paged ? `${emitter.path}#${id}` : `/codes/${code}/#${place}`,
  };
}

/** What an entry becomes; its texts stay as they are written. */
function make({ id, data }: Entry<Written>, below: Below): Emitter {
  const { sources, signs, uses, vocabulary, limits, logs, ...own } = data;
  const cite = (names: string[]) => names.map((name) => originOf(sources[name]!));
  const numbered = <Row extends { codes: string[]; source: string[] }>({ codes: ids, source, ...row }: Row) => ({
    ...row,
    codes: ids.map((code) => below.get(codes, code)),
    sources: cite(source),
  });
  const rows = [signs, uses, limits, logs, ...vocabulary.map((table) => table.rows)].flat().length;
  const paged = rows >= leastRows;
  const emitter: Emitter = {
    ...own,
    id,
    title: own.name,
    paged,
    path: paged ? `/who-sent-this/${id}/` : `/codes/${uses[0]?.code}/#${uses[0]?.anchor ?? id}`,
    sources: Object.values(sources).map(originOf),
    signs: signs.map(numbered),
    uses: [],
    vocabulary: vocabulary.map((table) => ({
      ...table,
      id: slug(table.title),
      sources: cite(table.source),
      rows: table.rows.map((row) => ({ ...numbered({ ...row, source: row.source ?? [] }), id: placeOfWord(row.word) })),
    })),
    limits: limits.map(numbered),
    logs: logs.map(({ source, ...row }) => ({ ...row, sources: cite(source) })),
  };
  emitter.uses = uses.map((written) => useOf(written, emitter, cite(written.source), below));
  return emitter;
}

/** A number is used by emitters. */
export const uses: Role<Use> = { role: 'uses' };

/** Reports unregistered numbers that no emitter uses: nothing would be told of them; and settings that are told twice. */
function closing(below: Below): void {
  checkSettings(below, emitters);
  const used = new Set(
    below
      .entries(emitters)
      .flatMap(({ data }) => data.uses ?? [])
      .map(({ code }) => code),
  );
  // An entry that could not be read whole may have the very use.
  if (below.entries(emitters).some(({ whole }) => !whole)) return;
  for (const { id, data, report } of below.entries(codes))
    if (data.registration === 'unregistered' && !used.has(id))
      report(`is unregistered, but no file of src/content/emitters/ has a use of ${id}: say who uses it, with a source`);
}

/** Who sends status codes, or reports those of others, written in `emitters/nginx.yaml`. */
export const emitters: Kind<Written, Emitter> = {
  folder: 'emitters',
  ending: 'yaml',
  word: 'emitter',
  schema,
  rules,
  closing,
  make,
  finish: (things) => things.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  names: ({ uses: own }) => own.map((use) => ({ role: uses, from: use, kind: codes, id: use.code.id })),
};
