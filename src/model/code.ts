import { z } from 'astro/zod';
import { receiverOrder, type SectionId, sections, written } from '../data/sections.ts';
import type { Runtime } from '../data/runtimes.ts';
import { exampleProblems } from '../http/problems.ts';
import { checkPhrases } from './address.ts';
import { classNameOf, classNames, classes } from './class.ts';
import { constantsOf, type Name } from './constant.ts';
import { codeId, example, fieldName, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import { checkAgainstTables, registeredPhrase } from './registry.ts';
import { citation } from './source.ts';
import { checkHeadings, checkRequirements } from './text.ts';
import { checkWire, wire } from './wire.ts';

const note = fields({
  text: z.string().min(3).max(60).describe('At most 60 characters, lower case, no full stop: `honour Retry-After`.'),
  spec: citation.optional().describe('Where it says so.'),
});

const header = fields({
  name: fieldName.describe('Field name: `Retry-After`.'),
  level: z
    .enum(['must', 'should', 'may', 'typical'])
    .describe('The keyword the RFC uses for the sender of this code; `typical` is practice without a keyword.'),
  if: z.string().max(90).optional().describe('Condition under which the level holds, as the RFC states it: `the condition is temporary`.'),
  why: sentence(160).describe('What the field tells the recipient.'),
  spec: citation.optional().describe('The section that sets the level; required unless `typical`.'),
}).refine((value) => value.level === 'typical' || value.spec, {
  error: 'has a keyword level but no spec: cite the section that sets it, or use level: typical',
  path: ['spec'],
});

const schema = fields({
  phrase: z.string().describe('Exactly as IANA registers it; for an unregistered number, the best-known label.'),
  class: z.enum(classNames).describe('Class by the first digit; `outside` for numbers beyond 100–599.'),
  summary: sentence(160).describe('One plain sentence of at most 160 characters.'),
  registration: z.enum(['permanent', 'temporary', 'obsoleted', 'unused', 'unregistered']).describe('State in the IANA registry.'),
  caution: fields({
    label: z.string().max(12).optional().describe('One word for lists: unused, obsolete, deprecated, dropped, temporary, reserved.'),
    avoid: z.boolean().default(false).describe('True when nobody should send the code today; lists show it struck out.'),
    text: sentence(240),
    spec: citation.optional(),
  })
    .optional()
    .describe('Shown above everything else: unused, deprecated, temporary, reserved, rare.'),
  spec: z.array(citation).describe('Where the code is defined, most important first.'),
  definition: fields({
    text: z.string().min(30).max(360).describe('Exactly as it stands there; white space may differ.'),
    spec: citation.describe('The section that it stands in.'),
  })
    .optional()
    .describe('The sentence that defines the code, quoted.'),
  retryable: z
    .enum(['no-need', 'follow', 'no', 'after-change', 'after-delay', 'unchanged', 'new-connection'])
    .describe(
      'What makes a repeat sensible: no-need where it worked or goes on, follow for a redirect, unchanged where the same request may pass at once.',
    ),
  from: wire.optional(),
  first: fields({
    label: z.string().max(14).default('First').describe('Who does it, or when: `You run it`, `Again?`, `Copy lost?`.'),
    text: z.string().min(3).max(24).describe('The first thing to do, in four words: `Find who wrote it`.'),
    note: z.string().min(3).max(70).describe('How, in one short line, lower case, no full stop.'),
    to: z.string().optional().describe('A link to where it is told: `advice:trace-bad-gateway`.'),
  })
    .optional()
    .describe('The first thing to do for whoever received it.'),
  everyday: z.boolean().default(false).describe('True for the codes that everybody meets.'),
  forPeople: sentence(120)
    .optional()
    .describe('One plain sentence for the person at the screen: what happened, and what to do; no word of HTTP.'),
  cacheable: z
    .enum(['heuristic', 'explicit', 'never'])
    .describe('heuristic: RFC 9110 §15.1; explicit: only with explicit freshness; never: must not be stored, or not final.'),
  body: z.enum(['expected', 'optional', 'forbidden']).describe('Whether the response carries content.'),
  notes: fields({ retry: note.optional(), cache: note.optional(), body: note.optional() })
    .default({})
    .describe('The line under each fact in the strip.'),
  headers: z.array(header).default([]).describe('Header fields of this response, in the order a reader needs them.'),
  examples: z.array(example).default([]).describe('Realistic exchanges, the most useful first.'),
  aliases: z.array(z.string()).default([]).describe('Former and vendor phrases.'),
  keywords: z.array(z.string()).default([]).describe('What people type: intents, symptoms, error names.'),
  related: z.array(codeId).default([]).describe('Neighbours; written once per pair, mirrored by the model.'),
});

/** What an author writes about one status code. */
export type Written = z.output<typeof schema>;

/** One status code: what its author wrote, and what follows from it. */
export interface Code extends Omit<Written, 'related'> {
  /** Three digits as text: `404`, `000`. */
  id: string;
  /** `404 Not Found`. */
  title: string;
  /** `4xx`, also for the style of its number; `outside` beyond 100–599. */
  classId: string;
  /** Its neighbours, in numeric order. */
  related: Code[];
  /** Its names in every runtime that has it; for a registered code in all. */
  constants: { runtime: Runtime; names: Name[] }[];
  /** True where most readers received the code, so that their sections come first. */
  receiverFirst: boolean;
  /** Sections that its page may have, in order. */
  sections: { id: SectionId; title: string }[];
  /** `/codes/404/`, without the base path. */
  path: string;
  previous?: Code;
  next?: Code;
}

/** True for a code that IANA registers, whatever the state of its registration. */
export const isRegistered = ({ registration }: { registration: Written['registration'] }): boolean => registration !== 'unregistered';

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const { id, data, report } = entry;
  const { related = [], examples = [], registration } = data;
  if (!/^\d{3}$/.test(id)) report('is not named after a code: rename it to three digits and .mdx');
  const name = classNameOf(id);
  if (data.class && data.class !== name) report(`is ${data.class}, but ${id} is ${name}: write ${name}`, ['class']);
  related.forEach((neighbour, index) => {
    if (neighbour === id) report('names itself: remove it', ['related', index]);
    else refer(entry, below, codes, neighbour, ['related', index]);
  });
  if (registration && registration !== 'unregistered' && data.spec?.length === 0)
    report('is empty, but the code is registered: cite the section that defines it', ['spec']);
  examples.forEach((value, index) => {
    for (const problem of exampleProblems(value, id, { ...data, ...registeredPhrase(id, below.tables) }))
      report(problem, ['examples', index]);
  });
  if (data.from) checkWire(entry, data.from);
  const jargon = /\b(\d{3}|HTTP|server|client|request|response|status|header|resource)\b/i.exec(data.forPeople ?? '')?.[0];
  if (jargon) report(`says "${jargon}": write it for somebody who does not know the word`, ['forPeople']);
  checkAgainstTables(entry, below.tables);
  checkPhrases(entry, below.entries(codes));
  checkHeadings(
    entry,
    written.map((section) => sections[section]),
  );
  checkRequirements(entry);
}

/** The sections of a page in order: an unregistered number begins with who uses it. */
function sectionsOf(data: Written, has: Record<SectionId, boolean>, receiverFirst: boolean): Code['sections'] {
  const order = receiverFirst ? receiverOrder : (Object.keys(sections) as SectionId[]);
  const list = order.filter((id) => has[id]).map((id) => ({ id, title: sections[id] as string }));
  if (isRegistered(data)) return list;
  return [{ id: 'emitters', title: 'Who uses it' }, ...list.filter(({ id }) => id !== 'emitters')];
}

function make({ id, data, body }: Entry<Written>, below: Below): Code {
  const constants = constantsOf(id, isRegistered(data), below.tables.runtimes);
  const receiverFirst = id.startsWith('5') || ['408', '425', '429', '499'].includes(id);
  const has: Record<SectionId, boolean> = {
    ...(Object.fromEntries(written.map((key) => [key, body.includes(`## ${sections[key]}\n`)])) as Record<
      (typeof written)[number],
      boolean
    >),
    example: data.examples.length > 0,
    headers: data.headers.length > 0,
    emitters: true,
    constants: isRegistered(data) || constants.some(({ names }) => names.length),
    spec: data.spec.length > 0,
    situations: true,
    related: true,
  };
  return {
    ...data,
    id,
    title: `${id} ${data.phrase}`,
    classId: data.class === 'outside' ? 'outside' : `${id[0]}xx`,
    related: [],
    constants,
    receiverFirst,
    sections: sectionsOf(data, has, receiverFirst),
    path: `/codes/${id}/`,
  };
}

/** Puts codes in numeric order, mirrors their relations, and leads from one to the next. */
function finish(things: Code[], entries: Entry<Written>[]): Code[] {
  const byId = new Map(things.map((code) => [code.id, code]));
  for (const { id, data } of entries) {
    const code = byId.get(id)!;
    for (const neighbour of data.related) {
      const other = byId.get(neighbour);
      if (!other) continue;
      if (!code.related.includes(other)) code.related.push(other);
      // The page of a registered code has the other uses of its number; those of other numbers would crowd it.
      if (!other.related.includes(code) && (isRegistered(code) || !isRegistered(other))) other.related.push(code);
    }
  }
  const ordered = things.toSorted(byNumber);
  for (const code of ordered) code.related.sort(byNumber);
  for (const list of [ordered.filter(isRegistered), ordered.filter((code) => !isRegistered(code))])
    list.forEach((code, index) => {
      const [previous, next] = [list[index - 1], list[index + 1]];
      if (previous) code.previous = previous;
      if (next) code.next = next;
    });
  return ordered;
}

const byNumber = (a: Code, b: Code) => Number(a.id) - Number(b.id);

/** A code belongs to its class. */
export const belongsTo: Role<Code> = { role: 'belongs to' };

/** The status codes, written in `codes/404.mdx`. */
export const codes: Kind<Written, Code> = {
  folder: 'codes',
  ending: 'mdx',
  word: 'code',
  schema,
  expected: ({ iana }) => new Map(iana.codes.map(({ code, phrase }) => [String(code), `IANA registers ${code} ${phrase}`])),
  rules,
  make,
  finish,
  offer: (code) => ({
    title: code.title,
    path: code.path,
    code: code.id,
    names: {
      phrase: [code.phrase],
      alias: code.aliases,
      keyword: code.keywords,
      constant: code.constants.flatMap(({ names }) => names.map(({ text }) => text)),
      header: code.headers.map(({ name }) => name),
    },
    asked: [],
    told: [code.summary],
  }),
  names: (code) => [{ role: belongsTo, from: code, kind: classes, id: code.classId }],
};
