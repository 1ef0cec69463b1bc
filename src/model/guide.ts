import { z } from 'astro/zod';
import { idOfHeading } from '../data/sections.ts';
import { type Code, codes } from './code.ts';
import { checkConversation } from './exchange.ts';
import { codeId, type Example, example, fields, nearest, sentence, slug } from './fields.ts';
import { type AnyKind, type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import { type Situation, situations } from './situation.ts';
import { source } from './source.ts';
import { checkRequirements, headingsOf, proseWords } from './text.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is no name: write lower-case letters, digits and hyphens');
const slugs = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)], {
  error: 'is neither the file name of a situation nor a list of them',
});

const matrix = fields({
  columns: z.array(z.string()).min(2).describe('The heads of the columns, in order: the methods.'),
  rows: z
    .array(
      fields({
        name: z.string().max(60).describe('What the row is about: `It worked, and the new state is returned`.'),
        cells: z.record(z.string(), slugs).describe('By column, the situation or situations that say which code it is there.'),
      }),
    )
    .min(2),
}).describe('A table whose cells are situations: their codes are drawn from them.');

const schema = fields({
  title: z
    .string()
    .min(8)
    .max(70)
    .describe('A heading without a full stop, in words that people search: `Errors as data: problem details`.'),
  order: z.number().int().describe('Its place in the list of guides, from 1.'),
  summary: sentence(200).describe('What a reader can do afterwards, in one or two sentences.'),
  codes: z.array(codeId).default([]).describe('The codes that it helps with, at most eight: their pages lead here.'),
  conversations: z
    .record(name, z.array(example).min(1))
    .default({})
    .describe('Exchanges in order, by a name that no other guide uses; <Conversation id="…" /> shows them. A caption says what happens.'),
  matrices: z.record(name, matrix).default({}).describe('Tables of situations, by name; <Matrix id="…" /> shows them.'),
  keywords: z.array(z.string()).default([]).describe('What people type who need it: `jitter`, `rfc 7807`.'),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
    .describe('Where its statements come from, beside what the text links.'),
});

type Written = z.output<typeof schema>;

/** Cells of a guide's table, each with the situations that decide it. */
export interface Matrix {
  columns: string[];
  rows: { name: string; cells: { column: string; situations: Situation[] }[] }[];
}

/** A guide, with what it shows of the model resolved. */
export interface Guide extends Omit<Written, 'codes' | 'matrices' | 'conversations'> {
  /** Its slug: `errors-as-data`. */
  id: string;
  codes: Code[];
  conversations: Record<string, Example[]>;
  matrices: Record<string, Matrix>;
  /** The situations that it draws, in its order. */
  situations: Situation[];
  /** Its headings and their ids. */
  sections: { id: string; title: string }[];
  /** `/guides/errors-as-data/`, without the base path. */
  path: string;
}

/** What a body may show of the model, each with the prop that names it. */
const parts = { Conversation: 'id', Matrix: 'id', Situations: 'of', Split: 'of', Facts: 'codes' } as const;

/** The parts of a body: which, what each names, and where it stands. */
function partsOf(body: string): { part: string; names: string[]; index: number }[] {
  return [...body.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)].map(({ 1: part = '', 2: props = '', index }) => {
    const prop = parts[part as keyof typeof parts];
    const [, text = ''] = new RegExp(`\\b${prop}="([^"]*)"`).exec(props) ?? [];
    return { part, names: text.split(' ').filter(Boolean), index };
  });
}

/** The kinds that parts name by file name. */
const named: Record<string, AnyKind> = { Situations: situations, Split: situations, Facts: codes };

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { body, data, report } = entry;
  const found = partsOf(body);
  for (const { part, names, index } of found) {
    if (!(part in parts)) report(`shows <${part}>: use one of ${Object.keys(parts).join(', ')}`, index);
    else if (names.length === 0) report(`shows <${part}> of nothing: write <${part} ${parts[part as keyof typeof parts]}="…" />`, index);
    for (const id of named[part] ? names : []) refer(entry, below, named[part]!, id, index);
    for (const id of part === 'Split' ? names : [])
      if (below.entry(situations, id)?.whole && !below.entry(situations, id)?.data.split)
        report(`shows the split of ${id}, which has none: choose a situation with a split`, index);
  }
  checkShown(entry, found, 'Conversation', data.conversations);
  checkShown(entry, found, 'Matrix', data.matrices);
  data.codes?.forEach((code, index) => refer(entry, below, codes, code, ['codes', index]));
  if ((data.codes?.length ?? 0) > 8) report('has more than eight: keep those that readers of their pages would come from', ['codes']);
  for (const [id, { columns, rows: list }] of Object.entries(data.matrices ?? {}))
    list.forEach(({ cells }, row) => {
      for (const [column, slugs] of Object.entries(cells)) {
        const place = ['matrices', id, 'rows', row, 'cells', column];
        if (!columns.includes(column)) report(`is no column: did you mean ${nearest(column, columns)}?`, place);
        for (const situation of slugs) refer(entry, below, situations, situation, place);
      }
    });
  for (const [id, steps] of Object.entries(data.conversations ?? {})) {
    const other = below.entries(guides).find((guide) => guide.id < entry.id && id in (guide.data.conversations ?? {}));
    if (other) report(`is the name of a conversation in ${other.file} as well: rename one`, ['conversations', id]);
    checkConversation(entry, steps, below, ['conversations', id]);
  }
  checkForm(entry, found);
  checkRequirements(entry);
}

/** Everything that the front matter prepares is shown once, and nothing else. */
function checkShown(entry: Entry<unknown>, found: ReturnType<typeof partsOf>, part: string, own: Record<string, unknown> = {}): void {
  const field = part === 'Matrix' ? 'matrices' : 'conversations';
  const shown = found.filter((item) => item.part === part).flatMap(({ names, index }) => names.map((id) => ({ id, index })));
  for (const { id, index } of shown)
    if (!(id in own))
      entry.report(`shows <${part} id="${id}" />, which "${field}" does not have: add it there, or correct the name`, index);
  for (const id of Object.keys(own))
    if (shown.filter((item) => item.id === id).length !== 1)
      entry.report(`is not shown once: write <${part} id="${id}" /> where it belongs`, [field, id]);
}

/** A guide is as long as one reads in a sitting, tells one whole conversation and draws one table. */
function checkForm(entry: Entry<Partial<Written>>, found: ReturnType<typeof partsOf>): void {
  const { body, data, whole, report } = entry;
  const words = proseWords(body);
  if (words < 300 || words > 700) report(`has ${words} words of prose: write 300 to 700`, 0);
  if (whole && !Object.values(data.conversations ?? {}).some((steps) => steps.length > 1))
    report('tells no whole conversation: add one of two or more exchanges', ['conversations']);
  if (!/^\|/m.test(body) && !found.some(({ part }) => part === 'Matrix' || part === 'Facts'))
    report('has no table: write one, or show <Facts codes="…" /> or <Matrix id="…" />', 0);
  const titles = headingsOf(body);
  for (const { title, index } of titles) {
    if (!/^[A-Za-z0-9 ,-]+$/.test(title)) report(`has the heading "${title}": its words become its id, so use letters and digits`, index);
    if (titles.some((other) => other.index < index && slug(other.title) === slug(title))) report(`has the heading "${title}" twice`, index);
  }
}

function make({ id, data, body }: Entry<Written>, below: Below): Guide {
  const situation = (slug: string) => below.get(situations, slug);
  const matrices = Object.entries(data.matrices).map(([key, { columns, rows: list }]) => {
    const cellsOf = (cells: Record<string, string[]>) =>
      columns.map((column) => ({ column, situations: (cells[column] ?? []).map(situation) }));
    return [key, { columns, rows: list.map((row) => ({ name: row.name, cells: cellsOf(row.cells) })) }] as const;
  });
  const drawn = [
    ...partsOf(body).flatMap(({ part, names }) => (part === 'Situations' || part === 'Split' ? names.map(situation) : [])),
    ...matrices.flatMap(([, { rows: list }]) => list.flatMap(({ cells }) => cells.flatMap((cell) => cell.situations))),
  ];
  return {
    ...data,
    id,
    codes: data.codes.map((code) => below.get(codes, code)),
    matrices: Object.fromEntries(matrices),
    situations: [...new Set(drawn)],
    sections: headingsOf(body).map(({ title }) => ({ id: idOfHeading(slug(title)), title })),
    path: `/guides/${id}/`,
  };
}

/** A guide helps with a code. */
export const helpsWith: Role<Guide> = { role: 'helps with' };

/** A guide draws a situation. */
export const draws: Role<Guide> = { role: 'draws' };

/** Longer reading: flows, whole conversations and tables, written in `guides/errors-as-data.mdx`. */
export const guides: Kind<Written, Guide> = {
  folder: 'guides',
  ending: 'mdx',
  word: 'guide',
  schema,
  rules,
  make,
  finish: (things) => things.toSorted((a, b) => a.order - b.order),
  offer: ({ title, path, summary, keywords }) => ({ title, path, names: { keyword: keywords }, asked: keywords, told: [summary] }),
  names: (guide) => [
    ...guide.codes.map((code) => ({ role: helpsWith, from: guide, kind: codes, id: code.id })),
    ...guide.situations.map(({ id }) => ({ role: draws, from: guide, kind: situations, id })),
  ],
};
