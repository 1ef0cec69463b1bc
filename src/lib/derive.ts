import type { z } from 'astro/zod';
import { type classSchema, type codeSchema, type situationSchema, themes } from '../content.config.ts';
import { type Citation, cite, isCitation, type Source, sourceOf } from '../data/documents.ts';
import { type SectionId, sections, written } from '../data/sections.ts';
import type { Sign } from '../data/signs.ts';
import { exampleProblems } from './example.ts';
import { type Step, steps, type Tree } from './tree.ts';

type Data = z.infer<typeof codeSchema>;

/** One content entry as the collection hands it over; `id` is the file name without its extension. */
export interface Entry {
  id: string;
  data: Data;
  body?: string | undefined;
}

/** One entry of the classes; `id` is `1xx` to `5xx`. */
export interface ClassEntry {
  id: string;
  data: z.infer<typeof classSchema>;
  body?: string | undefined;
}

/** One entry of the situations; `id` is its slug. */
export interface SituationEntry {
  id: string;
  data: z.infer<typeof situationSchema>;
}

/** Everything that authors write, before it is checked. */
export interface Content {
  codes: Entry[];
  classes: ClassEntry[];
  situations: SituationEntry[];
  /** The sender's tree and the receiver's. */
  choose: Tree;
  received: Tree;
  /** Registered codes that the sender's tree leaves out, each with the reason. */
  notAsked: Record<number, string>;
  /** What gives an emitter away. */
  signs: Sign[];
  runtimes: Runtime[];
}

/** One runtime's names for status codes; see `src/data/constants/`. */
export interface Runtime {
  id: string;
  name: string;
  what: string;
  url: string;
  checked: string;
  /** Shown without unfolding. */
  everyday: boolean;
  /** False when the copy that was read may lack recent additions, so that an absence is no fact. */
  complete: boolean;
  order: number;
  codes: Record<string, { name?: string; phrase?: string; deprecated?: boolean; note?: string }[]>;
}

/** A code class, `1xx` to `5xx`; `outside` is the range beyond them. */
export interface Class {
  /** `4xx`. */
  id: string;
  /** `client-error`. */
  name: Data['class'];
  /** `4xx Client error`. */
  title: string;
  /** One line for lists: `The request has to change`. */
  promise: string;
  /** What the class says, in one sentence. */
  summary: string;
  /** `/classes/4xx/`, without the base path. */
  path: string;
  /** Its registered codes. */
  codes: Code[];
  /** Numbers of its range that IANA does not register. */
  unregistered: Code[];
}

/** One status code as pages and endpoints use it. */
export interface Code {
  /** Three digits as text: `404`, `000`. */
  id: string;
  code: number;
  phrase: string;
  /** `404 Not Found`. */
  title: string;
  /** `4xx`, also for the style of its number. */
  classId: string;
  class: Data['class'];
  summary: string;
  registration: Data['registration'];
  caution?: { label?: string | undefined; avoid: boolean; text: string; spec: Citation | undefined };
  spec: Citation[];
  retryable: Data['retryable'];
  cacheable: Data['cacheable'];
  body: Data['body'];
  notes: Record<'retry' | 'cache' | 'body', { text: string; spec?: Citation } | undefined>;
  headers: { name: string; level: 'must' | 'should' | 'may' | 'typical'; if?: string; why: string; spec?: Citation }[];
  examples: { caption?: string; request: string; response: string }[];
  aliases: string[];
  keywords: string[];
  related: Code[];
  emitters: (Omit<Data['emitters'][number], 'sources'> & { id: string; sources: Source[] })[];
  constants: { runtime: Runtime; names: { text: string; deprecated: boolean; note?: string }[] }[];
  /** Situations that it answers. */
  situations: Situation[];
  /** Sections of its page, in order. */
  sections: { id: SectionId; title: string }[];
  /** `/codes/404/`, without the base path. */
  path: string;
  /** Path of the step of the receiver's tree that is about this code: `/received/bad-gateway/`. */
  received?: string;
  previous?: Code;
  next?: Code;
}

/** One situation of an API, with its codes resolved. */
export interface Situation {
  slug: string;
  title: string;
  situation: string;
  theme: keyof typeof themes;
  code: Code;
  why: string;
  alternatives: { code: Code; when: string }[];
  not: { code: Code; why: string }[];
  headers: { name: string; why: string }[];
  split?: { how: string; who: { who: string; code: Code; source: Source }[] };
  example?: Code['examples'][number];
  sources: Source[];
  keywords: string[];
  /** `/situations/email-already-taken/`, without the base path. */
  path: string;
}

/** The whole site's data. */
export interface Model {
  /** Registered codes in numeric order. */
  registered: Code[];
  /** Numbers that IANA does not register, in numeric order. */
  unregistered: Code[];
  byId: Map<string, Code>;
  classes: Class[];
  runtimes: Runtime[];
  /** Situations in order of theme and title. */
  situations: Situation[];
  /** Steps of the sender's tree and of the receiver's, in reading order. */
  choose: Step[];
  received: Step[];
  /** Every use that IANA does not register, by vendor in alphabetical order. */
  vendors: { vendor: string; uses: { code: Code; emitter: Code['emitters'][number] }[] }[];
}

const classTitles: Record<string, [name: Data['class'], title: string]> = {
  '1xx': ['informational', '1xx Informational'],
  '2xx': ['success', '2xx Success'],
  '3xx': ['redirection', '3xx Redirection'],
  '4xx': ['client-error', '4xx Client error'],
  '5xx': ['server-error', '5xx Server error'],
};

const classOf = (id: string): Data['class'] => classTitles[`${id[0]}xx`]?.[0] ?? 'outside';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Everything in a Markdown body that is code, and so neither prose nor link. */
const codeSpans = /```[\s\S]*?```|`[^`\n]*`/g;

/** Headings of a code's body that are not in the contract or not in its order. */
function headingProblems(body: string): string[] {
  const problems: string[] = [];
  const titles = new Map<string, number>(written.map((id, index) => [sections[id], index]));
  const list = [...titles.keys()].join(', ');
  let last = -1;
  for (const [, title = ''] of body.replace(codeSpans, '').matchAll(/^## (.+)$/gm)) {
    const position = titles.get(title.trim());
    if (position === undefined) problems.push(`has the heading "${title}": use one of ${list}`);
    else if (position <= last) problems.push(`has "${title}" out of order or twice: the order is ${list}`);
    last = Math.max(last, position ?? last);
  }
  return problems;
}

/** Links of a body that lead nowhere, and requirement words that cite nothing. */
function linkProblems(body: string, known: Set<string>): string[] {
  const problems: string[] = [];
  const prose = body.replace(codeSpans, '');
  for (const [, href = ''] of prose.matchAll(/\]\(([^)\s]*)\)/g)) {
    if (/^\d{3}$/.test(href)) {
      if (!known.has(href)) problems.push(`links to ${href}, which has no entry: correct the number or add src/content/codes/${href}.mdx`);
    } else if (isCitation(href)) {
      try {
        cite(href);
      } catch (error) {
        problems.push((error as Error).message);
      }
    } else if (!href.startsWith('https://') && !href.startsWith('/')) {
      problems.push(
        `links to "${href}": write a code (404), a citation (rfc9110#15.5.5), a page of this site (/about/) or an https:// address`,
      );
    }
  }
  for (const [word] of prose.replace(/\[[^\]]*\]\([^)]*\)/g, '').matchAll(/\b(MUST|SHOULD|MAY)( NOT)?\b/g))
    problems.push(`says ${word} without its source: write [${word}](rfc9110#15.5.5) with the section that says so, or use plain words`);
  return problems;
}

/**
 * Builds the model from all entries: resolves citations, mirrors relations, orders, links neighbours.
 * Throws one `Error` that lists every problem, each with its file and the mend.
 */
export function derive(content: Content): Model {
  const { codes: entries, classes: classEntries, runtimes } = content;
  const problems: string[] = [];
  const known = new Set(entries.map((entry) => entry.id));
  const ordered = [...entries].sort((a, b) => Number(a.id) - Number(b.id));
  const report = (entry: Entry, problem: string) => problems.push(`src/content/codes/${entry.id}.mdx ${problem}`);
  const sortedRuntimes = [...runtimes].sort((a, b) => a.order - b.order);

  const resolve = (entry: Entry, text: string): Citation => {
    try {
      return cite(text);
    } catch (error) {
      report(entry, (error as Error).message);
      return { label: text, title: '', url: '', doc: '', section: '' };
    }
  };

  for (const entry of ordered) check(entry, known, (problem) => report(entry, problem));

  for (const id of Object.keys(classTitles))
    if (!classEntries.some((entry) => entry.id === id)) problems.push(`src/content/classes/${id}.mdx is missing: add it`);
  for (const { id, body = '' } of classEntries) {
    if (!classTitles[id]) problems.push(`src/content/classes/${id}.mdx is not named after a class: rename it to 1xx.mdx … 5xx.mdx`);
    problems.push(...linkProblems(body, known).map((problem) => `src/content/classes/${id}.mdx ${problem}`));
  }

  const byId = new Map(ordered.map((entry) => [entry.id, codeOf(entry, sortedRuntimes, (text) => resolve(entry, text))]));
  for (const entry of ordered) {
    for (const neighbour of entry.data.related.map(String)) {
      const [code, other] = [byId.get(entry.id), byId.get(neighbour)];
      if (!code || !other) continue;
      if (!code.related.includes(other)) code.related.push(other);
      // The page of a registered code has the other uses of its number; those of other numbers would crowd it.
      const crowding = code.registration === 'unregistered' && other.registration !== 'unregistered';
      if (!crowding && !other.related.includes(code)) other.related.push(code);
    }
  }
  for (const code of byId.values()) code.related.sort((a, b) => a.code - b.code);

  const needsEmitter = (id: string) => (byId.get(id)?.registration ?? 'unregistered') === 'unregistered';
  const emitters = new Set([...byId.values()].flatMap(({ id, emitters }) => emitters.flatMap(({ vendor }) => [vendor, `${vendor} ${id}`])));
  for (const { sign, vendor, codes } of content.signs)
    for (const name of [vendor, ...(codes ?? []).filter(needsEmitter).map((id) => `${vendor} ${id}`)])
      if (!emitters.has(name))
        problems.push(`src/data/signs.ts names "${name}" for "${sign}", which no entry has as an emitter: correct it`);
  const trees = treesOf(content, known, (problem) => problems.push(problem));
  for (const code of byId.values()) {
    const about = trees.received.filter(({ trail }) => new RegExp(`\\b${code.id}\\b`).test(trail.at(-1)?.label ?? ''));
    const [first] = about.sort((a, b) => a.trail.length - b.trail.length);
    if (first) code.received = `/received/${first.id}/`;
  }
  const situations = situationsOf(content.situations, byId, (problem) => problems.push(problem));
  for (const situation of situations) situation.code.situations.push(situation);
  for (const code of byId.values()) if (!code.situations.length) code.sections = code.sections.filter(({ id }) => id !== 'situations');

  if (problems.length)
    throw new Error(`The content has ${problems.length} problem(s):\n${problems.map((line) => `  - ${line}`).join('\n')}`);

  const all = [...byId.values()];
  const registered = all.filter((code) => code.registration !== 'unregistered');
  const unregistered = all.filter((code) => code.registration === 'unregistered');
  for (const list of [registered, unregistered]) {
    list.forEach((code, index) => {
      const [previous, next] = [list[index - 1], list[index + 1]];
      if (previous) code.previous = previous;
      if (next) code.next = next;
    });
  }
  const classes = Object.entries(classTitles).map(([id, [name, title]]) => ({
    id,
    name,
    title,
    promise: classEntries.find((entry) => entry.id === id)?.data.promise ?? '',
    summary: classEntries.find((entry) => entry.id === id)?.data.summary ?? '',
    path: `/classes/${id}/`,
    codes: registered.filter((code) => code.classId === id),
    unregistered: unregistered.filter((code) => code.classId === id),
  }));
  const uses = all.flatMap((code) => code.emitters.map((emitter) => ({ code, emitter })));
  const vendors = Object.entries(Object.groupBy(uses, ({ emitter }) => emitter.vendor))
    .map(([vendor, own = []]) => ({ vendor, uses: own }))
    .sort((a, b) => a.vendor.localeCompare(b.vendor, 'en'));
  return { registered, unregistered, byId, classes, runtimes: sortedRuntimes, situations, ...trees, vendors };
}

/** Both trees as steps; every registered code is an outcome of the sender's tree or is left out with a reason. */
function treesOf({ codes, choose, received, notAsked }: Content, known: Set<string>, report: (problem: string) => void) {
  const exists = (code: number) => known.has(String(code));
  const trees = {
    choose: steps(choose, exists, (problem) => report(`src/data/choose.ts ${problem}`)),
    received: steps(received, exists, (problem) => report(`src/data/received.ts ${problem}`)),
  };
  const asked = new Set(trees.choose.map(({ outcome }) => outcome?.code));
  for (const { id, data } of codes) {
    if (data.registration === 'unregistered') continue;
    const reason = notAsked[Number(id)];
    if (!asked.has(Number(id)) && !reason) report(`src/data/choose.ts never answers ${id}: add an outcome, or a reason under notAsked`);
    if (asked.has(Number(id)) && reason) report(`src/data/choose.ts answers ${id} and lists it under notAsked: remove one`);
  }
  return trees;
}

/** The situations with their codes and sources resolved, in order of theme and title. */
function situationsOf(entries: SituationEntry[], byId: Map<string, Code>, report: (problem: string) => void): Situation[] {
  const order = Object.keys(themes);
  return entries
    .map(({ id, data }): Situation | undefined => {
      const file = `src/content/situations/${id}.yaml`;
      const codeOf = (number: number): Code | undefined => {
        const code = byId.get(String(number).padStart(3, '0'));
        if (!code) report(`${file} names ${number}, which has no entry: correct the number`);
        return code;
      };
      const code = codeOf(data.code);
      if (code && code.registration === 'unregistered')
        report(`${file} recommends ${data.code}, which nobody registered: choose a registered code`);
      const alternatives = data.alternatives.map(({ code: number, when }) => ({ code: codeOf(number), when }));
      const not = data.not.map(({ code: number, why }) => ({ code: codeOf(number), why }));
      const who = data.split?.who.map((choice) => ({ who: choice.who, code: codeOf(choice.code), source: sourceOf(choice.source) }));
      if (data.example && code) for (const problem of exampleProblems(data.example, code.id, code)) report(`${file} example ${problem}`);
      if (!code || !alternatives.every(hasCode) || !not.every(hasCode) || (who && !who.every(hasCode))) return undefined;
      return {
        slug: id,
        title: data.title,
        situation: data.situation,
        theme: data.theme,
        code,
        why: data.why,
        alternatives,
        not,
        headers: data.headers,
        ...(data.split && who && { split: { how: data.split.how, who } }),
        ...(data.example && { example: { request: data.example.request, response: data.example.response } }),
        sources: data.sources.map(sourceOf),
        keywords: data.keywords,
        path: `/situations/${id}/`,
      };
    })
    .filter((situation) => situation !== undefined)
    .sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme) || a.title.localeCompare(b.title, 'en'));
}

const hasCode = <Item extends { code: Code | undefined }>(item: Item): item is Item & { code: Code } => item.code !== undefined;

/** Cross-entry rules for one entry. */
function check(entry: Entry, known: Set<string>, report: (problem: string) => void): void {
  const { id, data, body = '' } = entry;
  if (!/^\d{3}$/.test(id)) report('is not named after a code: rename it to three digits and .mdx');
  if (data.class !== classOf(id)) report(`says class: ${data.class}, but ${id} is ${classOf(id)}: write class: ${classOf(id)}`);
  for (const neighbour of data.related.map(String)) {
    if (neighbour === id) report(`names itself under related: remove ${neighbour}`);
    else if (!known.has(neighbour))
      report(`names ${neighbour} under related, which has no entry: correct the number or add src/content/codes/${neighbour}.mdx`);
  }
  const unregistered = data.registration === 'unregistered';
  if (!unregistered && data.spec.length === 0) report('is registered but has no spec: cite the section that defines it');
  if (unregistered && data.emitters.length === 0) report('is unregistered but has no emitters: say who uses the number, with a source');
  for (const problem of data.emitters.flatMap((emitter) => emitterProblems(emitter, data.emitters.length > 1 || !unregistered)))
    report(problem);
  const vendors = data.emitters.map((emitter) => slug(emitter.vendor));
  for (const vendor of new Set(vendors.filter((name, index) => vendors.indexOf(name) !== index)))
    report(`names the emitter "${vendor}" twice: merge the two, or tell them apart in the vendor's name`);
  data.examples.forEach((example, index) => {
    for (const problem of exampleProblems(example, id, data)) report(`examples[${index}] ${problem}`);
  });
  for (const problem of [...headingProblems(body), ...linkProblems(body, known)]) report(problem);
}

function emitterProblems(emitter: Data['emitters'][number], shared: boolean): string[] {
  const problems: string[] = [];
  const where = `emitter "${emitter.vendor}"`;
  if (emitter.quality !== 'none' && emitter.sources.length === 0)
    problems.push(`${where} has quality: ${emitter.quality} but no sources: add one, or write quality: none`);
  if (shared && emitter.recognise.length === 0 && !emitter.indistinct)
    problems.push(
      `${where} shares the number but says no way to tell it apart: fill recognise, or state under indistinct that there is none`,
    );
  if (emitter.recognise.length && emitter.indistinct) problems.push(`${where} has both recognise and indistinct: keep one`);
  return problems;
}

/** The sections of a page in order: an unregistered number begins with who uses it. */
function sectionsOf(data: Data, has: Record<SectionId, boolean>): Code['sections'] {
  const order = (Object.keys(sections) as SectionId[]).filter((key) => has[key]);
  const list = order.map((id) => ({ id, title: sections[id] as string }));
  if (data.registration !== 'unregistered') return list;
  return [{ id: 'emitters', title: 'Who uses it' }, ...list.filter(({ id }) => id !== 'emitters')];
}

/** The model of one entry; relations to other codes are filled in by `derive`. */
function codeOf({ id, data, body = '' }: Entry, runtimes: Runtime[], resolve: (text: string) => Citation): Code {
  const note = (value: { text: string; spec?: string | undefined } | undefined) =>
    value && { text: value.text, ...(value.spec && { spec: resolve(value.spec) }) };
  const named = data.registration === 'unregistered' ? runtimes.filter((runtime) => runtime.codes[id]) : runtimes;
  const constants = named.map((runtime) => ({
    runtime,
    names: (runtime.codes[id] ?? []).map(({ name, phrase, deprecated, note: remark }) => ({
      text: name ?? `'${phrase}'`,
      deprecated: deprecated ?? false,
      ...(remark && { note: remark }),
    })),
  }));
  const has: Record<SectionId, boolean> = {
    ...(Object.fromEntries(written.map((key) => [key, body.includes(`## ${sections[key]}\n`)])) as Record<SectionId, boolean>),
    example: data.examples.length > 0,
    headers: data.headers.length > 0,
    emitters: data.emitters.length > 0,
    constants: data.registration !== 'unregistered' || constants.some(({ names }) => names.length),
    spec: data.spec.length > 0,
    situations: true,
    related: true,
  };
  return {
    id,
    code: Number(id),
    phrase: data.phrase,
    title: `${id} ${data.phrase}`,
    classId: data.class === 'outside' ? 'outside' : `${id[0]}xx`,
    class: data.class,
    summary: data.summary,
    registration: data.registration,
    ...(data.caution && { caution: { ...data.caution, spec: data.caution.spec ? resolve(data.caution.spec) : undefined } }),
    spec: data.spec.map(resolve),
    retryable: data.retryable,
    cacheable: data.cacheable,
    body: data.body,
    notes: { retry: note(data.notes.retry), cache: note(data.notes.cache), body: note(data.notes.body) },
    headers: data.headers.map(({ name, level, if: condition, why, spec }) => ({
      name,
      level,
      ...(condition && { if: condition }),
      why,
      ...(spec && { spec: resolve(spec) }),
    })),
    examples: data.examples.map(({ caption, request, response }) => ({ ...(caption && { caption }), request, response })),
    aliases: data.aliases,
    keywords: data.keywords,
    related: [],
    situations: [],
    emitters: data.emitters.map((emitter) => ({
      ...emitter,
      id: slug(emitter.vendor),
      sources: emitter.sources.map(sourceOf),
    })),
    constants,
    sections: sectionsOf(data, has),
    path: `/codes/${id}/`,
  };
}
