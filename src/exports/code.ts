import { z } from 'astro/zod';
import { advice } from '../model/advice.ts';
import { type Code, codes, type Written } from '../model/code.ts';
import { compares } from '../model/comparison.ts';
import { uses } from '../model/emitter.ts';
import type { Use } from '../model/use.ts';
import { helpsWith } from '../model/guide.ts';
import type { Site } from '../model/site.ts';
import { recommends } from '../model/situation.ts';
import { plain } from '../model/text.ts';
import { wire } from '../model/wire.ts';
import { absolute } from '../url.ts';
import { citation, citationOf, codeName, exchange, exchangeOf, page, source, sourceOf } from './shape.ts';

const note = z.strictObject({ text: z.string(), spec: citation.nullable() }).nullable();
const name = z.strictObject({
  name: z.string().describe('As it is written in the language; for `kind: phrase` the text that the library has for the code.'),
  kind: z.enum(['name', 'phrase']),
  mark: z.enum(['deprecated', 'old name']).nullable().describe('Why not to use it.'),
  since: z.string().nullable().describe('First release that has it.'),
  note: z.string().nullable(),
});

/** The public form of a code: fields that are public as they are written, and those that are resolved. */
export const codeSchema = codes.schema
  .pick({
    phrase: true,
    class: true,
    summary: true,
    registration: true,
    retryable: true,
    cacheable: true,
    body: true,
    everyday: true,
    aliases: true,
    keywords: true,
  })
  .extend({
    id: codeName,
    code: z.number().int().describe('The same as a number; its addresses are made from `id`.'),
    title: z.string().describe('Number and phrase.'),
    caution: z
      .strictObject({ label: z.string().nullable(), avoid: z.boolean(), text: z.string(), spec: citation.nullable() })
      .nullable()
      .describe('Why nobody should send it (`avoid`), or what else to know before.'),
    spec: z.array(citation).describe('Where it is defined, most important first.'),
    definition: z.strictObject({ text: z.string(), spec: citation }).nullable().describe('The sentence that defines it, quoted.'),
    forPeople: z.string().nullable().describe('A sentence for people who use the product.'),
    notes: z.strictObject({ retry: note, cache: note, body: note }).describe('The conditions of retryable, cacheable and body.'),
    from: z
      .strictObject({ ...wire.shape, when: z.string().nullable(), fault: z.string().nullable(), what: z.string().nullable() })
      .extend({ logged: z.string().nullable(), left: z.boolean(), sources: z.array(source) })
      .nullable()
      .describe('Who writes it on its way, and whose fault it is.'),
    first: z.strictObject({ label: z.string(), text: z.string(), note: z.string(), url: z.string().nullable() }).nullable(),
    headers: z
      .array(
        z.strictObject({
          name: z.string(),
          level: z.enum(['must', 'should', 'may', 'typical']),
          if: z.string().nullable().describe('Condition under which the level holds.'),
          why: z.string(),
          spec: citation.nullable(),
        }),
      )
      .describe('Header fields of this response, in the order a reader needs them.'),
    examples: z.array(exchange),
    related: z.array(codeName).describe('Its neighbours.'),
    constants: z.record(z.string(), z.array(name)).describe('Its names by runtime, the one to use today first; empty where it has none.'),
    emitters: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string().describe('Who uses the number; what tells two uses of the same one apart stands in brackets.'),
          phrase: z.string().nullable(),
          meaning: z.string(),
          seen: z.enum(['wire', 'log', 'body', 'client', 'label', 'never']),
          standard: codeName.nullable().describe('The registered code that the number stands for.'),
          url: z.string(),
        }),
      )
      .describe('Who uses the number, and how; `/emitters.json` tells the rest.'),
    sections: z.array(page).describe('The sections of its page.'),
    situations: z.array(page).describe('Situations of an API that it answers.'),
    advice: z.array(page).describe('What to do for whoever received it.'),
    comparisons: z.array(page),
    guides: z.array(page),
    url: z.string(),
    copy: z.string().describe('Its copy kit.'),
  });

const noteOf = (written: { text: string; spec?: z.infer<typeof citation> | undefined } | undefined) =>
  written ? { text: written.text, spec: written.spec ? citationOf(written.spec) : null } : null;

const fromOf = ({ from }: Code) =>
  from
    ? {
        usually: from.usually,
        may: from.may,
        when: from.when ?? null,
        fault: from.fault ?? null,
        what: from.what ?? null,
        logged: from.logged ?? null,
        left: from.left ?? false,
        sources: from.sources.map(sourceOf),
      }
    : null;

const useOf = ({ emitter, title, phrase, meaning, seen, standard, path }: Use, host: URL | undefined) => ({
  id: emitter.id,
  name: title,
  phrase,
  meaning: plain(meaning),
  seen,
  standard: standard?.id ?? null,
  url: absolute(path, host),
});

/** Its names in every runtime, with their marks. */
const constantsOf = (id: string, { tables }: Site) =>
  Object.fromEntries(
    tables.runtimes.map((runtime) => [
      runtime.id,
      (runtime.codes[id] ?? []).map(({ name: own, phrase, deprecated, old, since = null, note: remark = null }) => ({
        name: own ?? phrase ?? '',
        kind: own ? ('name' as const) : ('phrase' as const),
        mark: deprecated ? ('deprecated' as const) : old ? ('old name' as const) : null,
        since,
        note: remark,
      })),
    ]),
  );

/** What leads from a code to other pages. */
function leadsOf(code: Code, site: Site, host: URL | undefined) {
  const { id, path } = code;
  const pageOf = (thing: { id: string; title: string; path: string }) => ({
    id: thing.id,
    title: thing.title,
    url: absolute(thing.path, host),
  });
  return {
    sections: site.sections(code).map((section) => pageOf({ ...section, path: `${path}#${section.id}` })),
    situations: site.naming(recommends, codes, id).map(pageOf),
    advice: site
      .all(advice)
      .filter(({ code }) => code?.id === id)
      .map(pageOf),
    comparisons: site.naming(compares, codes, id).map(pageOf),
    guides: site.naming(helpsWith, codes, id).map(pageOf),
  };
}

/** The public form of a code, as `/codes.json` and `/codes/<code>.json` serve it. Fields are added, never renamed. */
export function publicCode(code: Code, site: Site, host: URL | undefined) {
  const { caution, definition, first } = code;
  const to = first?.to === undefined ? undefined : site.link(first.to);
  return {
    id: code.id,
    code: Number(code.id),
    phrase: code.phrase,
    title: code.title,
    class: code.class,
    summary: code.summary,
    registration: code.registration,
    caution: caution
      ? {
          label: caution.label ?? null,
          avoid: caution.avoid,
          text: plain(caution.text),
          spec: caution.spec ? citationOf(caution.spec) : null,
        }
      : null,
    spec: code.spec.map(citationOf),
    definition: definition ? { text: definition.text, spec: citationOf(definition.spec) } : null,
    forPeople: code.forPeople ?? null,
    retryable: code.retryable,
    cacheable: code.cacheable,
    body: code.body,
    notes: { retry: noteOf(code.notes.retry), cache: noteOf(code.notes.cache), body: noteOf(code.notes.body) },
    everyday: code.everyday,
    from: fromOf(code),
    first: first ? { label: first.label, text: first.text, note: first.note, url: to ? (to.url ?? absolute(to.path!, host)) : null } : null,
    headers: code.headers.map(({ name: field, level, if: condition = null, why, spec }) => ({
      name: field,
      level,
      if: condition,
      why: plain(why),
      spec: spec ? citationOf(spec) : null,
    })),
    examples: code.examples.map(exchangeOf),
    aliases: code.aliases,
    keywords: code.keywords,
    related: code.related.map(({ id }) => id),
    constants: constantsOf(code.id, site),
    emitters: site.naming(uses, codes, code.id).map((use) => useOf(use, host)),
    ...leadsOf(code, site, host),
    url: absolute(code.path, host),
    copy: absolute(`${code.path}copy/`, host),
  } satisfies Record<keyof Written, unknown> & Record<string, unknown>;
}
