import { z } from 'astro/zod';
import type { Entry } from './kind.ts';
import { codeId, fields, sentence, slug } from './fields.ts';
import { source } from './source.ts';

/** What an author may write about one use of a number that IANA does not register, or registers for something else. */
export const use = fields({
  vendor: z.string().describe('Who uses the number this way: `nginx`, `AWS Application Load Balancer`.'),
  phrase: z.string().nullable().describe("The exact string in the vendor's source; null where it gives none."),
  meaning: sentence(240).describe('What it means there.'),
  seen: z
    .enum(['wire', 'log', 'body', 'client', 'label', 'never'])
    .describe(
      'Where it appears: sent to clients (wire), only in the emitter’s log (log), inside a body under another status (body), made up by client software (client), a name in a table with no known sender (label), nowhere (never).',
    ),
  recognise: z.array(sentence(240)).describe('Ways to tell this emitter from others: a header, a body, the Server field, a log field.'),
  indistinct: sentence(200).optional().describe('Plain statement that nothing tells it apart; instead of `recognise`.'),
  causes: z.array(sentence(240)).describe('What usually causes it.'),
  action: z.array(sentence(240)).min(1).describe('What to do about it, first things first.'),
  standard: codeId.nullable().describe('The registered code it stands for, if one does.'),
  instead: sentence(240).describe('What to send in an API of your own.'),
  sources: z.array(source).describe('Where this comes from.'),
  quality: z
    .enum(['primary', 'secondary', 'none'])
    .describe("primary: the vendor's own page or code; secondary: somebody else reports it; none: no primary source found."),
  folklore: z.boolean().optional().describe('True when the attribution is folklore and the page says so.'),
}).describe('One use of a number that IANA does not register, or registers for something else.');

type Written = z.output<typeof use>;

/** One use as pages show it; `id` is its place on the page of the code. */
export interface Use extends Written {
  id: string;
}

/** The id of a use on the page of its code. */
export const useOf = (written: Written): Use => ({ ...written, id: slug(written.vendor) });

/** Reports what is wrong with the uses of one number; `shared` when the reader has to tell several apart. */
export function checkUses(entry: Entry<unknown>, uses: Written[], shared: boolean): void {
  const seen = new Set<string>();
  uses.forEach(({ vendor, quality, sources, recognise, indistinct }, index) => {
    const report = (problem: string) => entry.report(`${vendor} ${problem}`, ['emitters', index]);
    if (quality !== 'none' && sources.length === 0) report(`has quality: ${quality} but no sources: add one, or write quality: none`);
    if (shared && recognise.length === 0 && !indistinct)
      report('shares the number but says no way to tell it apart: fill recognise, or state under indistinct that there is none');
    if (recognise.length && indistinct) report('has both recognise and indistinct: keep one');
    if (seen.has(slug(vendor))) report("is named twice: merge the two, or tell them apart in the vendor's name");
    seen.add(slug(vendor));
  });
}
