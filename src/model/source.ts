import { z } from 'astro/zod';
import { documents } from '../data/documents.ts';

/** A place in a cited document, ready to show and to link. */
export interface Citation {
  /** `RFC 9110 §15.5.5`. */
  label: string;
  /** Title of the document. */
  title: string;
  /** Deep link to the section. */
  url: string;
  /** Key in `documents`. */
  doc: string;
  /** Section number or fragment; empty for the whole document. */
  section: string;
  /** Label of the document that replaced it, on a historical citation only. */
  obsoletedBy?: string;
}

const form = /^(formerly:)?([a-z][a-z0-9-]*)(?:#([\w.-]+))?$/;

/** True when `text` has the form of a citation (`rfc9110#15.5.5`), whether or not the document is known. */
export const isCitation = (text: string): boolean => form.test(text);

/**
 * Resolves `rfc9110#15.5.5`, or `formerly:rfc7231#6.5.4` for a document that has been replaced.
 * Throws an `Error` whose message says what to write instead.
 */
export function cite(text: string): Citation {
  const [, formerly, id = '', section = ''] = form.exec(text) ?? [];
  const document = documents[id];
  if (!document) throw new Error(`"${text}" cites an unknown document: write <id>#<section> with an id from src/data/documents.ts`);
  if (document.obsoletedBy && !formerly)
    throw new Error(
      `"${text}" cites ${document.label}, which ${document.obsoletedBy} obsoletes: cite that, or write "formerly:${text}" where history is meant`,
    );
  if (formerly && !document.obsoletedBy)
    throw new Error(`"${text}" says "formerly:", but ${document.label} is current: write "${text.slice('formerly:'.length)}"`);
  const isRfc = id.startsWith('rfc');
  const appendix = isRfc && /^[A-Z]/.test(section);
  const place = !section || !/^[\dA-Z]/.test(section) ? '' : appendix ? ` Appendix ${section}` : ` §${section}`;
  const numbered = isRfc || document.url.includes('datatracker');
  const fragment = !section
    ? ''
    : numbered && /^\d/.test(section)
      ? `#section-${section}`
      : appendix
        ? `#appendix-${section}`
        : `#${section}`;
  return {
    label: document.label + place,
    title: document.title,
    url: document.url + fragment,
    doc: id,
    section,
    ...(document.obsoletedBy && { obsoletedBy: document.obsoletedBy }),
  };
}

/** A link to a source. */
export interface Source {
  label: string;
  url: string;
}

/** A citation in front matter; resolved as it is read. */
export const citation = z.string().transform((text, context): Citation => {
  const message = refusal(text);
  if (message === undefined) return cite(text);
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const page = z
  .strictObject({
    title: z.string().min(3).describe('What the page is, as a reader would name it: `nginx: error_page`.'),
    url: z.url({ protocol: /^https$/, error: 'is not an https:// address' }).describe('Deep link to the page.'),
  })
  .transform(({ title, url }): Source => ({ label: title, url }))
  .describe("A vendor's own page or source file.");

/** Where a statement comes from: a citation, or a page named with its address. */
export const source = z
  .union([citation, page], {
    error: ({ input }) => (typeof input === 'string' ? refusal(input) : 'is neither a citation (rfc9110#15.5.5) nor { title, url }'),
  })
  .describe('Where a statement comes from: `rfc9110#15.5.5`, or { title, url } of a page.');

/** Why a citation cannot be resolved, and what to write instead. */
function refusal(text: string): string | undefined {
  try {
    cite(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
