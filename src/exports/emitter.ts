import { z } from 'astro/zod';
import type { Code } from '../model/code.ts';
import { type Emitter, emitters } from '../model/emitter.ts';
import { plain } from '../model/text.ts';
import { type Limit, limit, type Log, log, type Origin, sign, type Use, use, type Words, words } from '../model/use.ts';
import { absolute } from '../url.ts';
import { codeName } from './shape.ts';

const text = z.string().nullable();
const numbers = z.array(codeName);
const sources = z.array(z.string()).describe('Where it stands, by the labels of `sources`.');

/** What may be said of a format beside its name and an example. */
const logFields = ['pattern', 'status', 'upstream', 'flag', 'durations', 'not', 'note'] as const;

/** The public form of an emitter, as `/emitters.json` serves it; a field that an author left out is null. */
export const emitterSchema = emitters.schema.pick({ name: true, also: true, kind: true, role: true, is: true, usual: true }).extend({
  id: z.string().describe('Its name in the address.'),
  at: text.describe('The hop of the wire at which it stands, where that is always the same.'),
  sources: z.array(
    z.strictObject({
      label: z.string(),
      url: z.string(),
      quality: z.enum(['primary', 'secondary']),
      read: text.describe('The release or day of what was read.'),
    }),
  ),
  signs: z.array(sign.pick({ id: true, kind: true, text: true }).extend({ note: text, codes: numbers, sources })),
  uses: z.array(
    use.pick({ phrase: true, meaning: true, seen: true, recognise: true, causes: true, action: true, folklore: true }).extend({
      code: codeName,
      variant: text,
      indistinct: text,
      standard: codeName.nullable(),
      instead: text,
      quality: z.enum(['primary', 'secondary', 'none']),
      sources,
      url: z.string(),
    }),
  ),
  vocabulary: z.array(
    words.pick({ title: true }).extend({
      where: text,
      sources,
      rows: z.array(z.strictObject({ word: z.string(), codes: numbers, meaning: z.string(), action: text, sources })),
    }),
  ),
  limits: z.array(limit.pick({ name: true, kind: true, default: true }).extend({ directive: text, codes: numbers, then: text, sources })),
  logs: z.array(
    log.pick({ name: true, example: true }).extend({
      ...(Object.fromEntries(logFields.map((field) => [field, text])) as Record<(typeof logFields)[number], typeof text>),
      sources,
    }),
  ),
  url: z.string(),
});

const idsOf = (codes: Code[]) => codes.map(({ id }) => id);
const labelsOf = (list: Origin[]) => list.map(({ label }) => label);

const useOf = (one: Use, host: URL | undefined) => ({
  code: one.code.id,
  variant: one.variant ?? null,
  phrase: one.phrase,
  meaning: plain(one.meaning),
  seen: one.seen,
  recognise: one.recognise.map(plain),
  indistinct: one.indistinct === undefined ? null : plain(one.indistinct),
  causes: one.causes.map(plain),
  action: one.action.map(plain),
  standard: one.standard?.id ?? null,
  instead: one.instead === undefined ? null : plain(one.instead),
  folklore: one.folklore,
  quality: one.quality,
  sources: labelsOf(one.sources),
  url: absolute(one.path, host),
});

const wordsOf = ({ title, where, sources: from, rows }: Words) => ({
  title,
  where: where ?? null,
  sources: labelsOf(from),
  rows: rows.map(({ word, codes, meaning, action = null, sources: more }) => ({
    word,
    codes: idsOf(codes),
    meaning,
    action,
    sources: labelsOf(more),
  })),
});

const limitOf = ({ name, kind, default: value, directive, codes, then, sources: from }: Limit) => ({
  name,
  kind,
  default: value,
  directive: directive ?? null,
  codes: idsOf(codes),
  then: then ?? null,
  sources: labelsOf(from),
});

const logOf = ({ sources: from, ...own }: Log) => ({
  ...Object.fromEntries(logFields.map((field) => [field, own[field] ?? null])),
  name: own.name,
  example: own.example,
  sources: labelsOf(from),
});

/** An emitter as data. Fields are added, never renamed. */
export const publicEmitter = (own: Emitter, host: URL | undefined) => ({
  id: own.id,
  name: own.name,
  also: own.also,
  kind: own.kind,
  role: own.role,
  at: own.at ?? null,
  is: plain(own.is),
  usual: own.usual.map(plain),
  sources: own.sources.map(({ label, url, quality, read = null }) => ({ label, url, quality, read })),
  signs: own.signs.map(({ id, kind, text: sees, note = null, codes, sources: from }) => ({
    id,
    kind,
    text: sees,
    note,
    codes: idsOf(codes),
    sources: labelsOf(from),
  })),
  uses: own.uses.map((one) => useOf(one, host)),
  vocabulary: own.vocabulary.map(wordsOf),
  limits: own.limits.map(limitOf),
  logs: own.logs.map(logOf),
  url: absolute(own.path, host),
});
