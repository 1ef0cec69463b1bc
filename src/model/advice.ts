import { z } from 'astro/zod';
import { type Code, codes } from './code.ts';
import { asked, codeId, fields, sentence } from './fields.ts';
import { type Below, checkAsked, type Entry, type Kind, refer } from './kind.ts';
import { source } from './source.ts';

const schema = fields({
  title: z.string().min(8).max(70).describe('What to do, as a heading, without a full stop: `Correct the address`.'),
  code: codeId.optional().describe('The code it is about; left out where no code is the answer.'),
  why: sentence(420).describe('What the code says there, in one to three sentences.'),
  steps: z.array(sentence(240)).default([]).describe('What to do, first things first.'),
  not: z
    .array(fields({ code: codeId, why: z.string().min(10).max(240).describe('What the other code would mean.') }))
    .default([])
    .describe('Codes that it is taken for.'),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts, or a page')
    .describe('Where the advice comes from.'),
  asked,
});

type Written = z.output<typeof schema>;

/** What to do about something received, with its codes resolved. */
export interface Advice extends Omit<Written, 'code' | 'not'> {
  /** Its slug: `wrong-address`. */
  id: string;
  code?: Code;
  not: { code: Code; why: string }[];
  /** `/received/wrong-address/`, without the base path. */
  path: string;
}

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { code, not = [] } = entry.data;
  if (code) refer(entry, below, codes, code, ['code']);
  not.forEach((item, index) => refer(entry, below, codes, item.code, ['not', index, 'code']));
  checkAsked(entry, below, advice);
}

/** What to do about something received: leaves of the receiver's tree, written in `advice/wrong-address.yaml`. */
export const advice: Kind<Written, Advice> = {
  folder: 'advice',
  ending: 'yaml',
  word: 'advice',
  schema,
  rules,
  make: ({ id, data: { code, not, ...rest } }, below) => ({
    ...rest,
    id,
    path: `/received/${id}/`,
    ...(code && { code: below.get(codes, code) }),
    not: not.map((item) => ({ ...item, code: below.get(codes, item.code) })),
  }),
  offer: ({ title, path, code, why, asked: lines }) => ({
    title,
    path,
    ...(code && { code: code.id }),
    names: {},
    asked: lines,
    told: [why],
  }),
};
