import { z } from 'astro/zod';
import type { Code } from './code.ts';
import { codeId, fields, sentence } from './fields.ts';
import type { Below, Kind } from './kind.ts';
import { citation, type Source } from './source.ts';
import { textsOf } from './text.ts';

/** A document of an emitter: a citation, or a page with its quality. */
export const origin = z.union([
  citation.transform(({ label, url }) => ({ title: label, url, quality: 'primary' as const, read: undefined })),
  fields({
    title: z.string().min(3).describe('What it is, as a reader would name it: `nginx: error_page`.'),
    url: z.url({ protocol: /^https$/, error: 'is not an https:// address' }).describe('Deep link to the page or file.'),
    quality: z
      .enum(['primary', 'secondary'])
      .default('primary')
      .describe("primary: the emitter's own page or code; secondary: somebody else reports it."),
    read: z
      .string({ error: 'is no text: put a date in quotes' })
      .min(2)
      .max(60)
      .optional()
      .describe('The release or day of what was read: `nginx 1.31, 2026-08`.'),
  }),
]);

/** Sources of a row, by the names that the entry gives them under `sources`. */
export const cited = z
  .union([z.string(), z.array(z.string())], { error: 'is no name of a source: write one that stands under sources, or a list of them' })
  .transform((value) => [value].flat());

/** What an author may write about one number that an emitter uses. */
export const use = fields({
  code: codeId.describe('The number; a file of `codes/` tells what it means to everybody.'),
  variant: z.string().max(60).optional().describe('What tells this use from another of the same emitter and number: `v1`, `until 2018`.'),
  anchor: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .describe('Id of its line on the page of the code, where that is not the slug of the emitter: it was linked before.'),
  phrase: z.string().nullable().default(null).describe("The exact string in the emitter's source; null where it gives none."),
  meaning: sentence(240).describe('What it means there.'),
  seen: z
    .enum(['wire', 'log', 'body', 'client', 'label', 'never'])
    .describe(
      'Where it appears: sent to clients (wire), only in the emitter’s log (log), inside a body under another status (body), made up by client software (client), a name in a table with no known sender (label), nowhere (never).',
    ),
  recognise: z
    .array(sentence(240))
    .default([])
    .describe('Ways to tell this use from those of others: a header, a body, the Server field, a log field.'),
  indistinct: sentence(200).optional().describe('Plain statement that nothing tells it apart; instead of `recognise`.'),
  causes: z.array(sentence(240)).default([]).describe('What usually causes it.'),
  action: z.array(sentence(240)).min(1, 'is empty: say what to do').describe('What to do about it, first things first.'),
  standard: codeId.nullable().default(null).describe('The registered code that an unregistered number stands for, if one does.'),
  instead: sentence(240).optional().describe('What to send in an API of your own; needed for an unregistered number.'),
  source: cited.default([]).describe('Where this comes from; empty where no source was found.'),
  folklore: z.boolean().default(false).describe('True when the attribution is folklore and the page says so.'),
}).describe('One number that an emitter uses.');

/** A sign by which the emitter is known. */
export const sign = fields({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'is no id: write lower-case letters, digits and hyphens, a letter first')
    .describe('Its permanent place on the page of the emitter: `header-cf-ray`.'),
  kind: z.enum(['header', 'body', 'log', 'status']).describe('Where it is found: `status` is the status line, its phrase included.'),
  text: z.string().min(2).max(160).describe('Exactly as it stands there; `…` for what varies.'),
  note: z.string().min(3).max(200).optional().describe('What it proves, where that is less, or more, than it seems.'),
  codes: z.array(codeId).default([]).describe('The numbers that come with it.'),
  source: cited.describe('Where it stands.'),
});

/** A word of the emitter's own, with what it means. */
const word = fields({
  word: z.string().min(1).max(160).describe('Exactly as it is written: `UH`, `H12`, `SC--`.'),
  codes: z.array(codeId).default([]).describe('The numbers that come with it.'),
  meaning: z.string().min(3).max(240).describe('What it means, without a full stop.'),
  action: z.string().min(3).max(200).optional().describe('What to do first, without a full stop.'),
  source: cited.optional().describe('Where it stands, where that is not the source of the table.'),
});

/** A table of words of the same kind. */
export const words = fields({
  title: z
    .string()
    .min(4)
    .max(60)
    .describe('What they are, in the emitter’s own terms: `Response flags`. Its slug is the id of the table.'),
  where: z.string().min(3).max(200).optional().describe('Where they are found: `%RESPONSE_FLAGS% in the access log`.'),
  source: cited.describe('Where they are defined.'),
  rows: z.array(word).min(1),
});

/** A limit of the emitter as it comes. */
export const limit = fields({
  name: z.string().min(4).max(90).describe('What is limited, without a full stop: `wait for the connection to the upstream`.'),
  kind: z.enum(['time', 'size', 'count']),
  directive: z.string().min(2).max(80).optional().describe('The setting, exactly as it is written; none where it cannot be set.'),
  default: z.string().min(1).max(60).describe('Its value as it comes, with its unit: `60 s`, `1 MiB`.'),
  codes: z.array(codeId).default([]).describe('What is answered at the limit.'),
  then: z.string().min(3).max(120).optional().describe('What happens at the limit, where that is more than a code, or none.'),
  source: cited.describe('Where it stands.'),
});

/** A format in which the emitter writes its log. */
export const log = fields({
  name: z.string().min(3).max(60).describe('What it is called: `combined`.'),
  pattern: z.string().optional().describe('As documented.'),
  status: z.string().max(120).optional().describe('The field that holds the status that was answered.'),
  upstream: z.string().max(120).optional().describe('The field that holds the status of the one behind it.'),
  flag: z.string().max(120).optional().describe('The field that says why.'),
  durations: z.string().max(120).optional().describe('The fields that hold times, with their unit.'),
  not: z.string().max(160).optional().describe('Numbers of the line that are no status.'),
  example: z.string().max(900).describe('A line, with example values.'),
  note: z.string().max(240).optional(),
  source: cited.describe('Where it is documented.'),
});

/** A document of an emitter. */
export interface Origin extends Source {
  quality: 'primary' | 'secondary';
  /** The release or day of what was read. */
  read?: string;
}

/** What a use knows of its emitter. */
interface Owner {
  id: string;
  name: string;
  /** `proxy`, `api`. */
  kind: string;
  /** Its own page; for one with little to tell its line on the page of a code. Without the base path. */
  path: string;
  /** True when it has a page. */
  paged: boolean;
}

/** One number that an emitter uses. */
export interface Use extends Omit<z.output<typeof use>, 'code' | 'standard' | 'anchor' | 'source'> {
  code: Code;
  /** `nginx`, `Shopify (older use)`. */
  title: string;
  standard: Code | null;
  /** Its place on the page of the emitter: `404`. */
  id: string;
  /** Its place on the page of the code: `nginx`. */
  anchor: string;
  sources: Origin[];
  /** How good its sources are, by the best. */
  quality: 'primary' | 'secondary' | 'none';
  /** Who uses it. */
  emitter: Owner;
  /** Where it is told whole, without the base path. */
  path: string;
}

/** A row of an emitter, with its documents instead of their names. */
type Sourced<Row> = Omit<Row, 'source'> & { sources: Origin[] };
/** A row that comes with numbers. */
type Numbered<Row> = Omit<Sourced<Row>, 'codes'> & { codes: Code[] };

export type Sign = Numbered<z.output<typeof sign>>;
export type Limit = Numbered<z.output<typeof limit>>;
export type Log = Sourced<z.output<typeof log>>;
/** A word of the emitter's own; `id` is its place on the page. */
export type Word = Numbered<z.output<typeof word>> & { id: string };
/** A table of words; `id` is its place on the page. */
export type Words = Omit<Sourced<z.output<typeof words>>, 'rows'> & { id: string; rows: Word[] };

/** Fields that are no text: what people type, and the titles of documents. */
const unread = new Set<PropertyKey>(['keywords', 'asked', 'sources', 'source', 'spec', 'url', 'title']);

/** Reports settings that a text of another kind names: their values are told by the emitter that has them, and by nobody else. */
export function checkSettings(below: Below, own: Kind<{ limits: z.output<typeof limit>[] }, any>): void {
  const all = below.entries(own).flatMap(({ id, data }) => (data.limits ?? []).map(({ directive = '' }) => ({ id, directive })));
  // A word that prose may have, such as `keep-alive`, names no setting.
  const settings = new Map(
    all.filter(({ directive }) => /_|[a-z][A-Z]|\w\.\w/.test(directive)).map(({ id, directive }) => [directive, id]),
  );
  for (const { kind, entry } of below.everything()) {
    if (kind === own) continue;
    const texts = textsOf(entry.data).filter(({ place }) => !place.some((part) => unread.has(part)));
    for (const { text, place } of [{ text: entry.body, place: undefined }, ...texts])
      for (const [directive, id] of settings) {
        const at = text.search(new RegExp(`(?<![\\w.-])${RegExp.escape(directive)}(?![\\w-])`));
        if (at >= 0) entry.report(`names ${directive}, which ${id} tells: link emitter:${id}#limits, in other words`, place ?? at);
      }
  }
}
