import { noise, stem, words } from './words.ts';

/** Why an entry was found: what matched, and of what kind it is. */
export interface Reason {
  kind: 'number' | 'phrase' | 'alias' | 'keyword' | 'constant' | 'header' | 'emitter' | 'situation';
  text: string;
}

export interface Label extends Reason {
  words: string[];
  /** Of a situation: the end of its address. */
  slug?: string;
  /** How much a match in it counts. */
  value: number;
}

export interface Row {
  id: string;
  phrase: string;
  registered: boolean;
  labels: Label[];
}

/** The lookup's data, ready to search. */
export interface Index {
  rows: Row[];
  byId: Map<string, Row>;
  /** For every word the labels that hold it, as pairs of row and label. */
  postings: Map<string, [row: number, label: number][]>;
  /** The words of a stem. */
  stems: Map<string, string[]>;
  /** How telling a word is: high for one that few codes have. */
  weight: (word: string) => number;
}

/** How much a match in a field counts. */
const fields = { number: 1, phrase: 1, alias: 0.96, keyword: 0.9, constant: 1, header: 0.8, emitter: 0.85, situation: 0.8 };

/** One item of a cell. That of a situation is its slug, behind which its words stand where they are spelt otherwise: `etag-missing=ETag missing`. */
function labelOf(kind: Exclude<Reason['kind'], 'number'>, item: string, place: number): Label {
  const [slug, text = slug!.replaceAll('-', ' ')] = kind === 'situation' ? item.split('=') : ['', item];
  // The header field that a code lists first is the one it is known for.
  const value = fields[kind] * (kind === 'header' && place > 0 ? 0.8 : 1);
  return { kind, text, words: words(text), value, ...(slug && { slug }) };
}

/** Reads the text that `rows` writes. */
export function read(text: string): Index {
  const kinds = ['phrase', 'alias', 'keyword', 'constant', 'header', 'emitter', 'situation'] as const;
  const [ids = [], ...columns] = text.split('\n').map((column) => column.split('|'));
  const list = ids.map((mark, row): Row => {
    const labels = kinds.flatMap((kind, column) =>
      columns[column]![row]!.split(', ')
        .filter(Boolean)
        .map((item, place) => labelOf(kind, item, place)),
    );
    return { id: mark.replace('!', ''), phrase: columns[0]![row]!, registered: !mark.startsWith('!'), labels };
  });
  const postings: Index['postings'] = new Map();
  list.forEach(({ labels }, row) =>
    labels.forEach((label, position) => {
      for (const word of new Set(label.words)) {
        const places = postings.get(word);
        if (places) places.push([row, position]);
        else postings.set(word, [[row, position]]);
      }
    }),
  );
  const stems = Map.groupBy(postings.keys(), stem);
  const weights = new Map(
    [...postings].map(([word, places]) => [word, Math.log(1 + list.length / new Set(places.map(([row]) => row)).size)]),
  );
  const weight = (word: string) => (noise.has(word) ? 0.2 : 1) * (weights.get(word) ?? Math.log(1 + list.length));
  return { rows: list, byId: new Map(list.map((row) => [row.id, row])), postings, stems, weight };
}
