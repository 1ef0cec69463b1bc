import { z } from 'astro/zod';
import { checkConversation } from './exchange.ts';
import { example, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind } from './kind.ts';
import { source } from './source.ts';
import { checkRequirements, headingsOf, proseWords } from './text.ts';

const schema = fields({
  title: z.string().min(5).max(50).describe('What the situations have in common, as a heading: `Conflicts and concurrency`.'),
  order: z.number().int().describe('Its place in the list of themes, from 1.'),
  says: sentence(160).describe('What decides there, in one sentence, for lists.'),
  conversation: z.array(example).default([]).describe('Exchanges in order that show it; a caption says what happens.'),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
    .describe('What it rests on beside the links of its text.'),
});

type Written = z.output<typeof schema>;

/** What situations have in common, and what decides among their codes. */
export interface Theme extends Written {
  /** Its slug: `conflict`. */
  id: string;
  /** `/situations/theme/conflict/`, without the base path. */
  path: string;
}

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { body, data, report } = entry;
  const words = proseWords(body);
  if (words < 80 || words > 200) report(`has ${words} words: write 80 to 200`, 0);
  for (const { title, index } of headingsOf(body)) report(`has the heading "${title}": the page has its own, so leave it out`, index);
  if (data.conversation?.length === 1) report('is one exchange: add the next one, or leave it to the situations', ['conversation']);
  checkConversation(entry, data.conversation ?? [], below, ['conversation']);
  const other = below.entries(themes).find((theme) => theme.id < entry.id && theme.data.order === data.order);
  if (other) report(`is the place of ${other.file} as well: choose another`, ['order']);
  checkRequirements(entry);
}

/**
 * Themes of situations, written in `themes/conflict.mdx`. The lookup leaves them to the full text: their words are those of their
 * situations, which answer better.
 */
export const themes: Kind<Written, Theme> = {
  folder: 'themes',
  ending: 'mdx',
  word: 'theme',
  schema,
  rules,
  make: ({ id, data }) => ({ ...data, id, path: `/situations/theme/${id}/` }),
  finish: (things) => things.toSorted((a, b) => a.order - b.order),
};
