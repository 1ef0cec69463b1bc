import { z } from 'astro/zod';
import { example } from '../model/fields.ts';

/** A place in a document, as public data name it. */
export const citation = z
  .strictObject({ label: z.string(), title: z.string(), url: z.string() })
  .describe('A place in a document: `RFC 9110 §15.5.5`, the title of the document, a deep link.');

/** A source of any kind. */
export const source = z.strictObject({ label: z.string(), url: z.string() }).describe('A source and its address.');

/** A page of this site. */
export const page = z
  .strictObject({ id: z.string(), title: z.string(), url: z.string() })
  .describe('A page of this site: its name in the address, its title, its address.');

/** A code that is named. */
export const codeName = z
  .string()
  .regex(/^\d{3}$/)
  .describe('Three digits as text: `404`, `000`.');

/** An exchange; the caption is null where it needs none. */
export const exchange = z
  .strictObject({ ...example.shape, caption: z.string().nullable() })
  .describe('A request and what the server sends back.');

/** The words of a link to a place in a document, and no more. */
export const citationOf = ({ label, title, url }: z.infer<typeof citation>) => ({ label, title, url });

/** The words of a link to a source, and no more. */
export const sourceOf = ({ label, url }: z.infer<typeof source>) => ({ label, url });

/** An exchange with every key. */
export const exchangeOf = ({
  caption = null,
  request,
  response,
}: {
  caption?: string | null | undefined;
  request: string;
  response: string;
}) => ({
  caption,
  request,
  response,
});
