import { noise, stem, words } from './words.ts';

/** What a label is, or what a reader finds in it. */
export type LabelKind = 'phrase' | 'alias' | 'keyword' | 'constant' | 'header' | 'emitter';

/** A text by which a code or another thing is found. */
export interface Label {
  /** For a thing that is no code the word of its kind. */
  kind: string;
  text: string;
  words: string[];
  /** The same in one text. */
  joined: string;
  /** How telling its words are together. */
  size: number;
  /** How much a match in it counts. */
  value: number;
  /** The thing that is no code and has this label. */
  thing?: Thing;
}

/** A code with all its labels, those of the things that lead to it included; the last row holds what leads to none. */
export interface Row {
  id: string;
  phrase: string;
  registered: boolean;
  labels: Label[];
  /** How many situations lead to it. */
  cases: number;
}

/** A page that is no code's: a situation, an advice. */
export interface Thing {
  /** The word of its kind: `situation`. */
  kind: string;
  title: string;
  /** Without the base path. */
  path: string;
  /** The code that it leads to; empty where it leads to none. */
  id: string;
}

/** The lookup's data, ready to search. */
export interface Index {
  rows: Row[];
  byId: Map<string, Row>;
  things: Thing[];
  /** For every word the labels that hold it, as pairs of row and label. */
  postings: Map<string, [row: number, label: number][]>;
  /** The words that begin with a letter. */
  starts: Map<string, string[]>;
  /** The words of a stem. */
  stems: Map<string, string[]>;
  /** How telling a word is: high for one that few codes have. */
  weight: (word: string) => number;
  /** Words of a label, on average. */
  length: number;
}

/** How much a match in a label counts. That of a thing has the words of its address, which are as good as a name. */
const values: Record<string, number> = { phrase: 1, alias: 0.96, keyword: 0.9, constant: 1, header: 0.8, emitter: 0.85 };
const valueOfThing = 0.8;

/** How much of its weight a word keeps that tells nothing by itself. */
const noiseShare = 0.2;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function named(kind: string, text: string, value: number): Label {
  const own = words(text);
  return { kind, text, words: own, joined: own.join(' '), size: 0, value };
}

/** One item of a cell. That of a thing is its slug, behind which its words stand where they are spelt otherwise: `etag-missing=ETag missing`, and its other names: `~jitter`. */
function labelsOf(
  kind: string,
  folder: string | undefined,
  item: string,
  place: number,
  id: string,
  spelling: Map<string, string>,
): Label[] {
  if (!folder) {
    // The header field that a code lists first is the one it is known for.
    const value = values[kind]! * (kind === 'header' && place > 0 ? 0.8 : 1);
    return [named(kind, item, value)];
  }
  const [own = '', ...others] = item.split('~');
  const [
    slug = '',
    text = slug
      .split('-')
      .map((word) => spelling.get(word) ?? word)
      .join(' '),
  ] = own.split('=');
  const thing = { kind, title: capital(text), path: folder.endsWith('#') ? `${folder}${slug}` : `${folder}${slug}/`, id };
  return [text, ...others].map((name) => ({ ...named(kind, name, valueOfThing), thing }));
}

/** Reads the text that `rows` writes. */
export function read(text: string): Index {
  const [[names = ''] = [], heads = [], ids = [], ...columns] = text.split('\n').map((column) => column.split('|'));
  const spelling = new Map(names.split(' ').map((name) => [name.toLowerCase(), name]));
  const rows = ids.map((mark, row): Row => {
    const id = mark.replace('!', '');
    const labels = heads.flatMap((head, column) => {
      const [kind = '', folder] = head.split(' ');
      return columns[column]![row]!.split(', ')
        .filter(Boolean)
        .flatMap((item, place) => labelsOf(kind, folder, item, place, id, spelling));
    });
    const cases = labels.filter(({ kind }) => kind === 'situation').length;
    return { id, phrase: columns[0]![row]!, registered: !mark.startsWith('!'), labels, cases };
  });
  return indexOf(rows);
}

/** The index of rows whose labels are known. */
function indexOf(rows: Row[]): Index {
  const postings: Index['postings'] = new Map();
  let count = 0;
  let length = 0;
  rows.forEach(({ labels }, row) =>
    labels.forEach((label, position) => {
      count++;
      length += label.words.length;
      for (const word of new Set(label.words)) {
        const places = postings.get(word);
        if (places) places.push([row, position]);
        else postings.set(word, [[row, position]]);
      }
    }),
  );
  const unknown = Math.log(1 + rows.length);
  const weights = new Map(
    [...postings].map(([word, places]) => [
      word,
      (noise.has(word) ? noiseShare : 1) * Math.log(1 + rows.length / new Set(places.map(([row]) => row)).size),
    ]),
  );
  for (const { labels } of rows) for (const label of labels) label.size = label.words.reduce((sum, word) => sum + weights.get(word)!, 0);
  return {
    rows,
    byId: new Map(rows.filter(({ id }) => id).map((row) => [row.id, row])),
    things: [...new Set(rows.flatMap(({ labels }) => labels.flatMap(({ thing }) => thing ?? [])))],
    postings,
    stems: Map.groupBy(postings.keys(), stem),
    starts: Map.groupBy(postings.keys(), ([first]) => first!),
    weight: (word) => weights.get(word) ?? (noise.has(word) ? noiseShare * unknown : unknown),
    length: length / count,
  };
}
