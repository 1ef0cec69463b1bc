import { z } from 'astro/zod';
import { type Code, codes } from './code.ts';
import { codeId, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind, refer } from './kind.ts';
import { citation, source } from './source.ts';
import type { Choice } from './situation.ts';

const schema = fields({
  title: z.string().min(3).max(70).describe('What it comes to, as a heading, without a full stop: `The precondition failed`.'),
  code: codeId.describe('The code to send.'),
  why: z.string().min(10).max(420).describe('Why this code, in one to three sentences.'),
  send: z.array(z.string()).default([]).describe('What to send with it, in order: header fields and content.'),
  not: z
    .array(fields({ code: codeId, why: z.string().min(5).max(240).describe('The reason against it.') }))
    .default([])
    .describe('Neighbours that do not fit.'),
  split: fields({
    how: sentence(300).describe('How the field is divided.'),
    who: z
      .array(fields({ who: z.string(), code: codeId, source }))
      .min(1, 'names nobody: cite who does which')
      .describe('Who does which, each with its source.'),
    advice: sentence(420).describe('What we recommend, and why.'),
  })
    .optional()
    .describe('Only where respected APIs or guides differ.'),
  sources: z.array(citation).min(1, 'is empty: cite a document from src/data/documents.ts').describe('Where the advice comes from.'),
});

type Written = z.output<typeof schema>;

/** Where the sender's tree ends, with its codes resolved. */
export interface Outcome extends Omit<Written, 'code' | 'not' | 'split'> {
  /** Its slug: `precondition-failed`. */
  id: string;
  code: Code;
  not: { code: Code; why: string }[];
  split?: { how: string; who: Choice[]; advice: string };
}

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { code, not = [], split } = entry.data;
  if (code) refer(entry, below, codes, code, ['code']);
  not.forEach((item, index) => refer(entry, below, codes, item.code, ['not', index, 'code']));
  split?.who.forEach((item, index) => refer(entry, below, codes, item.code, ['split', 'who', index, 'code']));
}

/** Leaves of the sender's tree, written in `outcomes/precondition-failed.yaml`. */
export const outcomes: Kind<Written, Outcome> = {
  folder: 'outcomes',
  ending: 'yaml',
  word: 'outcome',
  schema,
  rules,
  make({ id, data: { split, not, ...rest } }, below) {
    const resolve = <Item extends { code: string }>(item: Item) => ({ ...item, code: below.get(codes, item.code) });
    return {
      ...rest,
      id,
      code: below.get(codes, rest.code),
      not: not.map(resolve),
      ...(split && { split: { ...split, who: split.who.map(resolve) } }),
    };
  },
};
