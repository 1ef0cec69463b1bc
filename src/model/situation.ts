import { z } from 'astro/zod';
import { exampleProblems } from '../http/problems.ts';
import { type Code, codes } from './code.ts';
import { asked, codeId, example, fieldName, fields, sentence } from './fields.ts';
import { type Below, checkAsked, type Entry, type Kind, refer, type Role } from './kind.ts';
import { type Problem, problemFor, saidProblem, typeProblems } from './problem.ts';
import { registeredPhrase } from './registry.ts';
import { source } from './source.ts';
import { themes } from './theme.ts';

const item = z.union(
  [
    fields({
      name: fieldName.describe('A header field: `Location`.'),
      why: sentence(200).describe('What it says here, or why it is sent.'),
    }),
    fields({ content: sentence(240).describe('What stands in the content.') }),
    fields({ note: sentence(240).describe('What else to do, where it is neither field nor content.') }),
  ],
  { error: 'is neither a header field (name, why), nor content, nor a note' },
);

const schema = fields({
  title: z.string().min(8).max(70).describe('What happened, as a heading, without a full stop: `The value is taken`.'),
  like: z
    .string()
    .optional()
    .describe('The more general situation of which this is an instance: its file name. It then has that code and its road in the tree.'),
  situation: sentence(240).describe('The case in one sentence, concrete.'),
  theme: z.string().describe('The theme it belongs to: a file name of `themes/`.'),
  code: codeId.optional().describe('The recommended code; left out where `like` gives it.'),
  logged: z.literal(true).optional().describe('True where the code stands in a log only, because nobody is left to receive it.'),
  why: sentence(420).describe('Why this code, in one to three sentences.'),
  alternatives: z
    .array(fields({ code: codeId, when: sentence(240).describe('When it wins.') }))
    .default([])
    .describe('Neighbours that win in other cases, the strongest first.'),
  not: z
    .array(fields({ code: codeId, why: sentence(240).describe('Why it loses.') }))
    .default([])
    .describe('Codes that are often proposed and do not fit.'),
  send: z.array(item).default([]).describe('What to send with it, in order: header fields and content.'),
  split: fields({
    how: sentence(300).describe('How the field is divided.'),
    who: z
      .array(fields({ who: z.string(), code: codeId, source }))
      .min(2, 'names fewer than two: name at least two sides, each with a source that says so')
      .describe('Who does which, each with its source.'),
    advice: sentence(420).describe('What we recommend, and why.'),
  })
    .optional()
    .describe('Only where respected APIs or guides differ.'),
  example: example.optional(),
  problem: z
    .string()
    .optional()
    .describe('The type of the problem document where no exchange shows the content: `about:blank`, another address, or `none`.'),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
    .describe('Where the advice comes from.'),
  keywords: z.array(z.string()).default([]).describe('What people type when they are in this situation.'),
  asked,
});

type Written = z.output<typeof schema>;

/** One situation of an API, with its codes resolved. */
export interface Situation extends Omit<Written, 'code' | 'like' | 'alternatives' | 'not' | 'split' | 'problem'> {
  /** Its slug: `email-already-taken`. */
  id: string;
  code: Code;
  /** The more general one that it is an instance of. */
  like?: Situation;
  alternatives: { code: Code; when: string }[];
  not: { code: Code; why: string }[];
  split?: { how: string; who: Choice[]; advice: string };
  /** Of which type its problem document is; undefined where none is sent. */
  problem: Problem | undefined;
  /** `/situations/email-already-taken/`, without the base path. */
  path: string;
}

/** Somebody's documented choice where the field is split. */
export interface Choice extends Omit<NonNullable<Written['split']>['who'][number], 'code'> {
  code: Code;
}

/** The code that an entry recommends: its own, or that of the one it is like. */
const codeOf = ({ data }: Entry<Partial<Written>>, below: Below): string | undefined =>
  data.code ?? (data.like === undefined ? undefined : below.entry(situations, data.like)?.data.code);

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { like, alternatives = [], not = [], split, example: shown } = entry.data;
  const code = codeOf(entry, below);
  if (entry.data.theme) refer(entry, below, themes, entry.data.theme, ['theme']);
  if (entry.data.code) refer(entry, below, codes, entry.data.code, ['code']);
  alternatives.forEach((other, index) => refer(entry, below, codes, other.code, ['alternatives', index, 'code']));
  not.forEach((other, index) => refer(entry, below, codes, other.code, ['not', index, 'code']));
  split?.who.forEach((other, index) => refer(entry, below, codes, other.code, ['split', 'who', index, 'code']));
  checkAsked(entry, below, situations);
  if (split && new Set(split.who.map((side) => side.code)).size < 2)
    entry.report('names one side only: name another with its source, or drop the split', ['split', 'who']);
  if (like !== undefined) checkLike(entry, like, below);
  else if (!entry.data.code && entry.whole)
    entry.report('is missing: write the recommended code, or the situation that it is like', ['code']);
  for (const [index, other] of [...alternatives, ...not].entries())
    if (other.code === code)
      entry.report(
        `names ${code}, the recommended code, as its own neighbour: remove it`,
        index < alternatives.length ? ['alternatives', index] : ['not', index - alternatives.length],
      );
  const named = code && below.entry(codes, code);
  if (!named) return;
  if (named.data.registration === 'unregistered' && !entry.data.logged)
    entry.report(`recommends ${code}, which nobody registered: choose a registered code`, ['code']);
  const said = entry.whole && !entry.data.logged ? saidProblem(entry.data, code, like !== undefined) : undefined;
  if (said) entry.report(said, ['problem']);
  if (!shown) return;
  for (const problem of exampleProblems(shown, code, { ...named.data, ...registeredPhrase(code, below.tables) }))
    entry.report(problem, ['example']);
  for (const problem of typeProblems(shown)) entry.report(problem, ['example']);
}

/** What is like another has its code from there, and that one is like none. */
function checkLike(entry: Entry<Partial<Written>>, like: string, below: Below): void {
  refer(entry, below, situations, like, ['like']);
  if (entry.data.code) entry.report(`is written, but ${like} gives it: remove one`, ['code']);
  if (below.entry(situations, like)?.data.like !== undefined)
    entry.report(`names ${like}, which is itself like another: name the general one`, ['like']);
}

function make(entry: Entry<Written>, below: Below): Situation {
  const { split, alternatives, not, like, ...rest } = entry.data;
  const resolve = <Item extends { code: string }>(other: Item) => ({ ...other, code: below.get(codes, other.code) });
  return {
    ...rest,
    id: entry.id,
    code: below.get(codes, codeOf(entry, below) ?? ''),
    problem: problemFor(entry.data, like === undefined ? undefined : below.entry(situations, like)?.data),
    alternatives: alternatives.map(resolve),
    not: not.map(resolve),
    ...(split && { split: { ...split, who: split.who.map(resolve) } }),
    path: `/situations/${entry.id}/`,
  };
}

/** Puts situations in order of theme and title, and ties the concrete to the general. */
function finish(things: Situation[], entries: Entry<Written>[], below: Below): Situation[] {
  const order = new Map(below.entries(themes).map(({ id, data }) => [id, data.order ?? 0]));
  const byId = new Map(things.map((situation) => [situation.id, situation]));
  for (const { id, data } of entries) {
    const general = data.like === undefined ? undefined : byId.get(data.like);
    if (general && byId.has(id)) byId.get(id)!.like = general;
  }
  return things.toSorted((a, b) => order.get(a.theme)! - order.get(b.theme)! || a.title.localeCompare(b.title, 'en'));
}

/** A situation recommends its code. */
export const recommends: Role<Situation> = { role: 'recommends' };

/** A situation belongs to a theme. */
export const inTheme: Role<Situation> = { role: 'is in theme' };

/** A concrete situation is an instance of a general one. */
export const isLike: Role<Situation> = { role: 'is like' };

/** The situations of an API, written in `situations/email-already-taken.yaml`. */
export const situations: Kind<Written, Situation> = {
  folder: 'situations',
  ending: 'yaml',
  word: 'situation',
  schema,
  rules,
  make,
  finish,
  offer: ({ title, path, code, situation, keywords, asked: lines }) => ({
    title,
    path,
    code: code.id,
    names: {},
    asked: [...keywords, ...lines],
    told: [situation],
  }),
  names: (situation) => [
    { role: recommends, from: situation, kind: codes, id: situation.code.id },
    { role: inTheme, from: situation, kind: themes, id: situation.theme },
    ...(situation.like ? [{ role: isLike, from: situation, kind: situations, id: situation.like.id }] : []),
  ],
};
