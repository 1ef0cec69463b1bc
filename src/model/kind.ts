import type { z } from 'astro/zod';
import type { Tables } from './tables.ts';

/** Where in an entry something is: the path of a field, or a position in the body. */
export type Place = readonly PropertyKey[] | number;

/** One file of content, as it was read. */
export interface Entry<Data> {
  /** Its name without the ending: `404`, `email-already-taken`. */
  id: string;
  /** `src/content/codes/404.mdx`. */
  file: string;
  data: Data;
  /** Markdown below the front matter; empty for YAML. */
  body: string;
  /** False when the schema refused a part, so that a field that is not there may have been written. */
  whole: boolean;
  /** Tells a problem with its mend: `says class: success, but 404 is client-error: write class: client-error`. */
  report(problem: string, place?: Place): void;
}

/** What the rules and the builder of a kind see of the kinds below it. */
export interface Below {
  tables: Tables;
  /** True when there is such a file, well written or not, or when it is told to be missing. */
  has(kind: AnyKind, id: string): boolean;
  /** Every entry of a kind, with the fields that could be read. */
  entries<Data, Thing>(kind: Kind<Data, Thing>): Entry<Partial<Data>>[];
  /** Every entry of every kind, for a rule that all have to keep. */
  everything(): { kind: AnyKind; entry: Entry<unknown> }[];
  /** One of them; undefined when there is none. */
  entry<Data, Thing>(kind: Kind<Data, Thing>, id: string): Entry<Partial<Data>> | undefined;
  /** A thing of a kind. Throws `Unmade` when its entry has a problem or is missing, which its rules have reported. */
  get<Data, Thing>(kind: Kind<Data, Thing>, id: string): Thing;
}

/** A way in which a `From` names another thing: a situation *recommends* a code. What leads back is asked by the role. */
export interface Role<From> {
  role: string;
  /** Never set; carries the type. */
  from?: From;
}

/** A thing that is named, as what, and by what. */
export interface Named {
  role: Role<unknown>;
  from: unknown;
  kind: AnyKind;
  id: string;
}

/** What a thing offers to the search. */
export interface Offer {
  /** As its page is called: `404 Not Found`, `The value is taken`. */
  title: string;
  /** Where it stands, without the base path. */
  path: string;
  /** The code that heads its row in a list of results, if it leads to one: three digits. */
  code?: string;
  /** Short texts by which readers know it, by what they are: `{ alias: ['Payload Too Large'] }`. The box has them. */
  names: Record<string, string[]>;
  /** The same case in other people's words: the classifier of the search learns from them. */
  asked: string[];
  /** Sentences about it, from which the classifier learns and no more. */
  told: string[];
}

/** A kind of content: where it lies, what an author may write, what has to hold, and how an entry becomes a thing of the model. */
export interface Kind<Data, Thing> {
  /** Folder under `src/content`, and name of the collection. */
  folder: string;
  ending: 'mdx' | 'yaml';
  /** The word before the colon in links: `situation`. Codes need none. */
  word: string;
  schema: z.ZodObject & z.ZodType<Data>;
  /** Entries that have to be there, each with the reason. One that is missing is told once, and counts as known. */
  expected?(tables: Tables): Map<string, string>;
  /** Reports what is wrong with one entry, of which only some fields may have been readable. */
  rules?(entry: Entry<Partial<Data>>, below: Below): void;
  /** Reports what is wrong across the entries of this kind, or with others by what it says, once all kinds are read. */
  closing?(below: Below): void;
  /** The thing that an entry without problems becomes. */
  make(entry: Entry<Data>, below: Below): Thing;
  /** Puts the things in order, and ties them to each other. */
  finish?(things: Thing[], entries: Entry<Data>[], below: Below): Thing[];
  /** What a thing names, for the reverse index. */
  names?(thing: Thing): Named[];
  /** What a thing offers to the search; a kind without it is not found by the lookup. */
  offer?(thing: Thing): Offer;
}

/** Any kind: what a list of kinds holds. */
export type AnyKind = Kind<any, any>;

/** Thrown when a thing needs another that could not be made: the cause has been reported. */
export class Unmade extends Error {}

/** The file of an entry. */
export const fileOf = ({ folder, ending }: AnyKind, id: string): string => `src/content/${folder}/${id}.${ending}`;

/** Reports a reference that leads nowhere. */
export function refer(entry: Entry<unknown>, below: Below, kind: AnyKind, id: string, place: Place): void {
  if (!below.has(kind, id)) entry.report(`names ${id}, which has no entry: correct it, or add ${fileOf(kind, id)}`, place);
}

/** Reports a line that another entry of the kind has: it would lead to both. */
export function checkAsked(entry: Entry<{ asked?: string[] }>, below: Below, kind: Kind<{ asked: string[] }, any>): void {
  entry.data.asked?.forEach((line, index) => {
    const other = below.entries(kind).find(({ id, data }) => id !== entry.id && data.asked?.includes(line));
    if (other) entry.report(`says "${line}", which ${other.id} says too: keep it where it fits better`, ['asked', index]);
  });
}
