import { z } from 'astro/zod';
import { exampleProblems } from '../http/problems.ts';
import { type Code, codes } from './code.ts';
import { codeId, example, fieldName, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import { registeredPhrase } from './registry.ts';
import { source } from './source.ts';
import { themes } from '../data/themes.ts';

const schema = fields({
  title: z.string().min(8).max(70).describe('What happened, as a heading, without a full stop: `E-mail address already taken`.'),
  situation: sentence(240).describe('The situation in one sentence, concrete.'),
  theme: z.enum(Object.keys(themes) as [keyof typeof themes]).describe('The list it belongs to.'),
  code: codeId.describe('The recommended code.'),
  why: sentence(420).describe('Why this code, in one to three sentences.'),
  alternatives: z
    .array(fields({ code: codeId, when: sentence(240).describe('When it wins.') }))
    .default([])
    .describe('Neighbours that win in some cases, the strongest first.'),
  not: z
    .array(fields({ code: codeId, why: sentence(240).describe('Why it loses.') }))
    .default([])
    .describe('Neighbours that are often proposed and do not fit.'),
  headers: z
    .array(fields({ name: fieldName, why: sentence(160) }))
    .default([])
    .describe('Header fields to send with it.'),
  split: fields({
    how: sentence(300).describe('How the field is divided.'),
    who: z
      .array(fields({ who: z.string(), code: codeId, source }))
      .min(2)
      .describe('Who does which, each with its source.'),
  })
    .optional()
    .describe('Only where respected APIs or guides differ.'),
  example: example.optional(),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
    .describe('Where the advice comes from.'),
  keywords: z.array(z.string()).default([]).describe('What people type when they are in this situation.'),
});

type Written = z.output<typeof schema>;

/** One situation of an API, with its codes resolved. */
export interface Situation extends Omit<Written, 'code' | 'alternatives' | 'not' | 'split'> {
  /** Its slug: `email-already-taken`. */
  id: string;
  code: Code;
  alternatives: { code: Code; when: string }[];
  not: { code: Code; why: string }[];
  split?: { how: string; who: Choice[] };
  /** `/situations/email-already-taken/`, without the base path. */
  path: string;
}

/** Somebody's documented choice where the field is split. */
export interface Choice extends Omit<NonNullable<Written['split']>['who'][number], 'code'> {
  code: Code;
}

const order = Object.keys(themes);

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { code, alternatives = [], not = [], split, example: shown } = entry.data;
  if (code) refer(entry, below, codes, code, ['code']);
  alternatives.forEach((item, index) => refer(entry, below, codes, item.code, ['alternatives', index, 'code']));
  not.forEach((item, index) => refer(entry, below, codes, item.code, ['not', index, 'code']));
  split?.who.forEach((item, index) => refer(entry, below, codes, item.code, ['split', 'who', index, 'code']));
  const named = code && below.entry(codes, code);
  if (!named) return;
  if (named.data.registration === 'unregistered')
    entry.report(`recommends ${code}, which nobody registered: choose a registered code`, ['code']);
  for (const problem of shown ? exampleProblems(shown, code, { ...named.data, ...registeredPhrase(code, below.tables) }) : [])
    entry.report(problem, ['example']);
}

function make({ id, data }: Entry<Written>, below: Below): Situation {
  const { split, alternatives, not, ...rest } = data;
  const resolve = <Item extends { code: string }>(item: Item) => ({ ...item, code: below.get(codes, item.code) });
  return {
    ...rest,
    id,
    code: below.get(codes, data.code),
    alternatives: alternatives.map(resolve),
    not: not.map(resolve),
    ...(split && { split: { how: split.how, who: split.who.map(resolve) } }),
    path: `/situations/${id}/`,
  };
}

/** A situation recommends its code. */
export const recommends: Role<Situation> = { role: 'recommends' };

/** The situations of an API, written in `situations/email-already-taken.yaml`; in order of theme and title. */
export const situations: Kind<Written, Situation> = {
  folder: 'situations',
  ending: 'yaml',
  word: 'situation',
  schema,
  rules,
  make,
  finish: (things) => things.toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme) || a.title.localeCompare(b.title, 'en')),
  names: (situation) => [{ role: recommends, from: situation, kind: codes, id: situation.code.id }],
};
