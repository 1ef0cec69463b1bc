import { belongsTo, type Code, codes, isRegistered } from './code.ts';
import { classes } from './class.ts';
import { uses } from './emitter.ts';
import { type AnyKind, type Below, type Entry, fileOf, type Kind, type Place, type Role, Unmade } from './kind.ts';
import { kinds } from './kinds.ts';
import { recommends } from './situation.ts';
import { cite } from './source.ts';
import { tables as own } from './tables.ts';
import type { Tables } from './tables.ts';
import { checkLinks, targetOf } from './text.ts';

/** What was read of one entry. */
export interface Read {
  id: string;
  /** Its fields; where the schema refused some, those that it accepted. */
  data: unknown;
  body?: string | undefined;
  /** False when the schema refused a part of it, which has been reported. */
  whole?: boolean;
}

/** Everything that authors write, by folder. */
export type Content = Record<string, Read[]>;

/** What is wrong with a file, and how to mend it. */
export interface Problem {
  file: string;
  place: Place;
  message: string;
}

/** Where a link leads. */
export interface Link {
  /** Of this site, without the base path; or an https address. */
  path?: string;
  url?: string;
  /** The code, where it leads to one. */
  code?: Code;
}

/** The whole site: everything that authors wrote, tied together. */
export interface Site {
  /** The things of a kind, in their order. */
  all<Data, Thing>(kind: Kind<Data, Thing>): Thing[];
  /** A thing by its id; undefined when there is none. */
  find<Data, Thing>(kind: Kind<Data, Thing>, id: string): Thing | undefined;
  /** What names a thing in a role, in the order of its kind: the situations that recommend a code. */
  naming<From>(role: Role<From>, kind: AnyKind, id: string): From[];
  /** Where the address of a link leads. */
  link(to: string): Link;
  registered: Code[];
  unregistered: Code[];
  /** The registered codes of a class, and the numbers of its range that nobody registered. */
  ofClass(id: string): { codes: Code[]; unregistered: Code[] };
  /** The sections that the page of a code has, in order. */
  sections(code: Code): Code['sections'];
  tables: Tables;
}

/** Pages of which there is one, by the name that links use: `page:about`. */
const pages = [
  ...[
    'about',
    'cheatsheet',
    'choose',
    'codes',
    'compare',
    'data',
    'glossary',
    'guides',
    'headers',
    'limits',
    'linking',
    'problems',
    'received',
    'search',
  ],
  ...['situations', 'who-sent-this'],
];

/** Builds the site in the order of the kinds, each from those below it, and collects every problem. */
export function assemble(content: Content, tables: Tables = own): { site: Site; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (file: string, message: string, place: Place = []) => problems.push({ file, place, message });
  const entries = new Map<AnyKind, Map<string, Entry<any>>>();
  const things = new Map<AnyKind, Map<string, unknown>>();
  const read = <Map>(list: ReadonlyMap<AnyKind, Map>, kind: AnyKind): Map => {
    const own = list.get(kind);
    if (!own) throw new Error(`src/model/kinds.ts lists "${kind.folder}" after a kind that names it: move it before that one`);
    return own;
  };
  const below: Below = {
    tables,
    has: (kind, id) => Boolean(read(entries, kind).has(id) || kind.expected?.(tables).has(id)),
    entries: (kind) => [...read(entries, kind).values()],
    everything: () => [...entries].flatMap(([kind, list]) => [...list.values()].map((entry) => ({ kind, entry }))),
    entry: (kind, id) => read(entries, kind).get(id),
    get(kind, id) {
      const thing = read(things, kind).get(id);
      if (thing === undefined) throw new Unmade(`${kind.word}:${id}`);
      return thing as any;
    },
  };
  const unfit = new Set<string>();
  for (const kind of kinds as readonly AnyKind[]) {
    const own = (content[kind.folder] ?? []).map((item) => entryOf(kind, item, (...told) => tell(...told)));
    for (const { whole, file } of own) if (!whole) unfit.add(file);
    entries.set(kind, new Map(own.map((entry) => [entry.id, entry])));
    for (const entry of own) kind.rules?.(entry, below);
    for (const [id, reason] of kind.expected?.(tables) ?? [])
      if (!entries.get(kind)!.has(id)) tell(fileOf(kind, id), `is missing, though ${reason}: add it`);
    for (const { file } of problems) unfit.add(file);
    things.set(
      kind,
      made(
        kind,
        own.filter(({ file }) => !unfit.has(file)),
        below,
        () => unfit.size > 0,
      ),
    );
  }
  const byWord = new Map<string, AnyKind>(kinds.map((kind) => [kind.word, kind]));
  const exists = (word: string, id: string) => {
    if (word === 'page')
      return pages.includes(id)
        ? undefined
        : `links to page:${id}, which is none of ${pages.join(', ')}: add it to "pages" in src/model/site.ts`;
    const kind = byWord.get(word);
    if (!kind) return `links to ${word}:${id}, but no kind has the word "${word}": use one of ${[...byWord.keys()].join(', ')}, page`;
    return below.has(kind, id)
      ? undefined
      : `links to ${word === 'code' ? '' : `${word}:`}${id}, which has no entry: correct it, or add ${fileOf(kind, id)}`;
  };
  for (const { entry } of below.everything()) checkLinks(entry, exists);
  for (const kind of kinds as readonly AnyKind[]) kind.closing?.(below);
  return { site: siteOf(things, byWord, tables), problems };
}

/** The site. Throws one `Error` that lists every problem, each with its file and the mend. */
export function build(content: Content, tables?: Tables): Site {
  const { site, problems } = assemble(content, tables);
  if (problems.length === 0) return site;
  const lines = problems.map(({ file, place, message }) => `  - ${file} ${typeof place === 'number' ? '' : place.join('.')} ${message}`);
  throw new Error(`The content has ${problems.length} problem(s):\n${lines.join('\n')}`);
}

function entryOf(
  kind: AnyKind,
  { id, data, body = '', whole = true }: Read,
  tell: (file: string, message: string, place?: Place) => void,
): Entry<any> {
  const file = fileOf(kind, id);
  return { id, file, data, body, whole, report: (problem, place) => tell(file, problem, place) };
}

/** The things that the entries of a kind become, by id, in order; without those that need one that was not made. */
function made(kind: AnyKind, entries: Entry<any>[], below: Below, told: () => boolean): Map<string, unknown> {
  const list = entries.flatMap((entry) => {
    try {
      return [kind.make(entry, below) as { id: string }];
    } catch (error) {
      if (!(error instanceof Unmade)) throw error;
      if (!told()) entry.report(`needs ${error.message}, which could not be made: report it in the rules of src/model/`);
      return [];
    }
  });
  return new Map((kind.finish?.(list, entries, below) ?? list).map((thing) => [thing.id, thing]));
}

/** What the things name, turned round: for each role and thing named, what names it. */
function reverse(things: Map<AnyKind, Map<string, unknown>>): Map<Role<unknown>, Map<unknown, unknown[]>> {
  const index: ReturnType<typeof reverse> = new Map();
  for (const [kind, list] of things)
    for (const named of [...list.values()].flatMap((thing) => kind.names?.(thing) ?? [])) {
      const target = things.get(named.kind)?.get(named.id);
      const ofRole = index.get(named.role) ?? new Map<unknown, unknown[]>();
      index.set(named.role, ofRole.set(target, [...(ofRole.get(target) ?? []), named.from]));
    }
  return index;
}

function siteOf(things: Map<AnyKind, Map<string, unknown>>, byWord: Map<string, AnyKind>, tables: Tables): Site {
  const index = reverse(things);
  const find = <Data, Thing>(kind: Kind<Data, Thing>, id: string) => things.get(kind)?.get(id) as Thing | undefined;
  const all = [...(things.get(codes)?.values() ?? [])] as Code[];
  const naming: Site['naming'] = (role, kind, id) => (index.get(role)?.get(find(kind, id)) ?? []) as any[];
  return {
    all: (kind) => [...(things.get(kind)?.values() ?? [])] as any[],
    find,
    naming,
    link(to) {
      const target = targetOf(to);
      if (!target) throw new Error(`"${to}" is no address of a link`);
      if ('url' in target) return target;
      if ('citation' in target) return { url: cite(target.citation).url };
      const { word, id, fragment } = target;
      const thing = word === 'page' ? { path: `/${id}/` } : (find(byWord.get(word)!, id) as { path: string });
      return { path: thing.path + fragment, ...(word === 'code' && { code: thing as Code }) };
    },
    registered: all.filter(isRegistered),
    unregistered: all.filter((code) => !isRegistered(code)),
    ofClass(id) {
      const own = naming(belongsTo, classes, id);
      return { codes: own.filter(isRegistered), unregistered: own.filter((code) => !isRegistered(code)) };
    },
    sections: ({ id, sections }) =>
      sections.filter((section) => {
        const role = section.id === 'situations' ? recommends : section.id === 'emitters' ? uses : undefined;
        return !role || naming<unknown>(role, codes, id).length > 0;
      }),
    tables,
  };
}
