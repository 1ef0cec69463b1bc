import { z } from 'astro/zod';
import { classes } from './class.ts';
import { fields, sentence } from './fields.ts';
import { guides } from './guide.ts';
import { type AnyKind, type Below, type Entry, type Kind } from './kind.ts';
import { source } from './source.ts';
import { themes } from './theme.ts';
import { checkWords, linksTo, plainProse } from './text.ts';

const schema = fields({
  title: z.string().min(4).max(40).describe('The term as it heads its entry: `Idempotent`, `Origin server`.'),
  also: z.array(z.string()).default([]).describe('Other names of the same: `reverse proxy`.'),
  says: sentence(420).describe('What it means, in one to three sentences.'),
  matters: sentence(320).describe('What follows from it for whoever sends or gets a status code.'),
  used: z
    .array(z.string())
    .default([])
    .describe('The words whose use has to lead here once in a text; none where they are everyday English, such as “content”.'),
  sources: z.array(source).default([]).describe('Where it is defined; empty only for a term of this site.'),
  ours: z.literal(true).optional().describe('True for a term that this site coined.'),
});

type Written = z.output<typeof schema>;

/** A word with a fixed meaning, which other pages link. */
export interface Term extends Written {
  /** `idempotent`. */
  id: string;
  /** Where it stands on the page of all terms: `/glossary/#idempotent`, without the base path. */
  path: string;
}

/** The kinds whose texts have to link the terms that they use. */
const linking: readonly AnyKind[] = [classes, themes, guides];

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { id, data, report } = entry;
  if (data.sources?.length === 0 && !data.ours) report('is empty: cite the section that defines the term, or say ours: true', ['sources']);
  for (const field of ['says', 'matters'] as const) checkWords(data[field] ?? '', (problem) => report(problem, [field]));
  for (const word of data.used ?? [])
    for (const text of linking.flatMap((kind) => below.entries(kind))) {
      const use = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').exec(plainProse(text.body));
      if (use && !linksTo(text.body, `term:${id}`))
        text.report(`uses "${use[0]}" and never links it: write [${use[0]}](term:${id}) where it first stands`, use.index);
    }
}

/** The terms of the field, written in `glossary/idempotent.yaml`. */
export const terms: Kind<Written, Term> = {
  folder: 'glossary',
  ending: 'yaml',
  word: 'term',
  schema,
  rules,
  make: ({ id, data }) => ({ ...data, id, path: `/glossary/#${id}` }),
  offer: ({ title, path, also, says, matters }) => ({
    title,
    path,
    names: { alias: also },
    asked: [],
    told: [says, matters],
  }),
  finish: (things) => things.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
};
