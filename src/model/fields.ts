import { z } from 'astro/zod';
import { distance } from './distance.ts';

/** One sentence of at most `most` characters. */
export const sentence = (most: number) =>
  z
    .string()
    .min(10, 'is shorter than 10 characters: write a sentence')
    .max(most, `is longer than ${most} characters: shorten it`)
    .regex(/[.?!]$/, 'is not a sentence: end it with a full stop');

/** The one of `known` that a word is nearest to. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  known.toSorted((a, b) => distance(word, a) - distance(word, b))[0];

/**
 * An object of these fields and no others; a field that it does not know is refused with the nearest that it knows,
 * a line a field.
 */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `is no field: did you mean ${nearest(key, Object.keys(shape))}?`).join('\n')
        : undefined,
  });

/** Lines in which other people put the same case. */
export const asked = z
  .array(
    z
      .string()
      .min(8, 'is shorter than 8 characters: say the whole case')
      .max(140, 'is longer than 140 characters: keep what tells it from its neighbours')
      .regex(/^[^,]+[^,.]$/, 'has a comma or a full stop: write one line of words, as people type it'),
  )
  .default([])
  .describe('Also asked as: lines in which other people put the same case, in words that the entry does not have.');

/** A status code: three digits as text, `404`, `000`. In the file a number will do. */
export const codeId = z
  .union([z.number().int().min(0).max(999), z.string().regex(/^\d{3}$/)], { error: 'is no code: write its three digits' })
  .transform((value) => String(value).padStart(3, '0'));

/** Name of a header field, as it is written: `Retry-After`. */
export const fieldName = z.string().regex(/^[A-Z][A-Za-z-]*$/, 'is not a header field name');

/** One exchange: a request and what the server sends back. */
export const example = fields({
  caption: z.string().max(90).optional().describe('What the exchange shows; needed where a page has several.'),
  request: z.string().describe('The request as sent, HTTP/1.1, without Content-Length trouble: it is parsed by the tests.'),
  response: z.string().describe('Everything the server sends back, interim responses included.'),
}).describe('One exchange. The tests replay every byte through a real parser.');

/** An exchange as pages show it. */
export type Example = z.output<typeof example>;

/** A name as an id: lower-case letters, digits and hyphens. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
