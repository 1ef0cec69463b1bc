import { z } from 'astro/zod';
import { codes, isRegistered } from './code.ts';
import { fields, sentence, slug } from './fields.ts';
import { type Below, type Entry, type Kind, type Place, refer, type Role } from './kind.ts';
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

/** Every row that cites, with its place. */
function citing({ signs = [], uses = [], vocabulary = [], limits = [], logs = [] }: Partial<Written>) {
  const rows = (list: { source?: string[] | undefined }[], ...place: PropertyKey[]) =>
    list.map(({ source = [] }, index) => ({ source, place: [...place, index] as Place }));
  return [
    ...rows(signs, 'signs'),
    ...rows(uses, 'uses'),
    ...rows(vocabulary, 'vocabulary'),
    ...vocabulary.flatMap(({ rows: own }, index) => rows(own, 'vocabulary', index, 'rows')),
    ...rows(limits, 'limits'),
    ...rows(logs, 'logs'),
  ];
}

function checkSources(entry: Entry<Partial<Written>>): void {
  const { sources, ...data } = entry.data;
  if (!sources) return;
  const cited = citing(data).flatMap(({ source, place }) => source.map((name) => ({ name, place })));
  const unknown = cited.filter(({ name }) => !Object.hasOwn(sources, name));
  for (const { name, place } of unknown) entry.report(`cites "${name}", which is not under sources: add it there, or correct it`, place);
  // A row that could not be read, or that cites a misspelt name, may be the one that cites it.
  if (!entry.whole || unknown.length) return;
  for (const name of Object.keys(sources))
    if (!cited.some((own) => own.name === name)) entry.report('is cited by no row: remove it', ['sources', name]);
}

/** Reports what another row of the same kind says already: an id would lead to both. */
function checkTwice(entry: Entry<unknown>, ids: (string | undefined)[], mend: string, ...place: PropertyKey[]): void {
  ids.forEach((id, index) => {
    if (id !== undefined && ids.indexOf(id) < index) entry.report(`is "${id}" a second time: ${mend}`, [...place, index]);
  });
}

function checkUse(entry: Entry<Partial<Written>>, own: Written['uses'][number], index: number, below: Below): void {
  const report = (problem: string, field: string) => entry.report(problem, ['uses', index, field]);
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
  const { signs = [], uses = [], vocabulary = [], limits = [], role } = entry.data;
  uses.forEach((own, index) => {
    refer(entry, below, codes, own.code, ['uses', index, 'code']);
    if (own.standard) refer(entry, below, codes, own.standard, ['uses', index, 'standard']);
    checkUse(entry, own, index, below);
  });
  const numbered = [signs.map((row) => ({ row, place: 'signs' })), limits.map((row) => ({ row, place: 'limits' }))].flat();
  for (const { row, place } of numbered) for (const id of row.codes) refer(entry, below, codes, id, [place]);
  for (const { rows, title } of vocabulary)
    for (const row of rows) for (const id of row.codes) refer(entry, below, codes, id, ['vocabulary', title, row.word]);
  checkTwice(
    entry,
    uses.map(({ code, variant = '' }) => `${code} ${variant}`.trim()),
    'merge the two, or tell them apart under variant',
    'uses',
  );
  checkTwice(
    entry,
    signs.map(({ id }) => id),
    'name it otherwise',
    'signs',
  );
  checkTwice(
    entry,
    vocabulary.flatMap(({ rows }) => rows.map(({ word }) => placeOfWord(word))),
    'keep one',
    'vocabulary',
  );
  checkTwice(
    entry,
    uses.map(({ code, anchor = entry.id }) => `${code}#${anchor}`),
    'write an anchor for one of them',
    'uses',
  );
  if (role === 'reports' && uses.some(({ seen }) => seen === 'wire'))
    entry.report('is reports, but a use of it is on the wire: write sends', ['role']);
  checkSources(entry);
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
