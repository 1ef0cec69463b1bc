import { distance } from '../model/distance.ts';

/** Why an entry was found: what matched, and of what kind it is. */
export interface Reason {
  kind: 'number' | 'phrase' | 'alias' | 'keyword' | 'constant' | 'header' | 'emitter' | 'situation';
  text: string;
}

/** A code that answers a query. */
export interface Hit {
  /** Three digits as text. */
  id: string;
  phrase: string;
  registered: boolean;
  reason: Reason;
  /** 0 to about 1; 2 for a number that was asked for. */
  score: number;
}

/** A situation that answers a query. */
export interface SituationHit {
  slug: string;
  title: string;
  id: string;
  score: number;
}

interface Label extends Reason {
  words: string[];
  /** How much a match in it counts. */
  value: number;
}

interface Row {
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

/** A word without the endings that make no other word of it: "refus" for "refuses" and "refused". */
export const stem = (word: string): string => {
  const short = word.replace(/(e?[sd]|e|ing|ly|er|able|ion)$/, '');
  return short.length > 2 ? short : word;
};

/** After these a number counts something and is no code: `100 seconds`. */
const units = /^(ms|sec\w*|min\w*|hours?|days?|times|[kmg]i?b|bytes)$/;

/** Names of the classes. */
const classes = /^(informational|success|redirect\w*|client|server)$/;

const longest = 300;
const mostWords = 12;

/** Words of which every code could be the answer; they count only when nothing else is there. */
const noise = new Set(
  'http https status statuses code codes error errors response responses returned returns return get got getting sc httpstatus statuscode statuscodes what which when should does do i my the a an to of is are be in for with and or vs versus by on at from it this that one some any not but was were we has have urlconnection httpstatus requests'.split(
    ' ',
  ),
);

/** The words of a text in lower case, split at punctuation and inside camelCase and `Status404NotFound`. */
export const words = (text: string): string[] =>
  text
    .slice(0, longest)
    // Dates, times, addresses and the numbers of system errors, as in log lines, are no codes; `301/302/303` is three.
    .replace(/\b(?!\d{3}[/-]\d{3}\b)\d+([/:.]\w+|-\d+\w*){2,}|\(\d+:/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1 $2')
    .replace(/(\d{3})([A-Za-z]{2})/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, mostWords);

/** Reads the text that `rows` writes. */
export function read(text: string): Index {
  const kinds = ['phrase', 'alias', 'keyword', 'constant', 'header', 'emitter', 'situation'] as const;
  const [ids = [], ...columns] = text.split('\n').map((column) => column.split('|'));
  const list = ids.map((mark, row): Row => {
    const labels = kinds.flatMap((kind, column) =>
      columns[column]![row]!.split(', ')
        .filter(Boolean)
        // The header field that a code lists first is the one it is known for.
        .map((item, place) => ({ kind, text: item, words: words(item), value: fields[kind] * (kind === 'header' && place > 0 ? 0.8 : 1) })),
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

/** Known words that a typed word may stand for, each with how well it fits, from 0 to 1. */
function variants(index: Index, typed: string, last: boolean): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (word: string, fit: number) => found.set(word, Math.max(fit, found.get(word) ?? 0));
  if (index.postings.has(typed)) keep(typed, 1);
  if (noise.has(typed)) return found;
  for (const word of index.postings.keys()) {
    if (word.startsWith(typed) && typed.length > 1) keep(word, (last ? 0.55 : 0.45) + 0.4 * (typed.length / word.length));
  }
  for (const word of index.stems.get(stem(typed)) ?? []) keep(word, 0.85);
  if (found.size > 0 || typed.length < 4 || /\d/.test(typed)) return found;
  const most = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
  for (const word of index.postings.keys()) {
    // Hardly anybody mistypes both of the first letters.
    if (Math.abs(word.length - typed.length) > most || word.length < 4 || (word[0] !== typed[0] && word[1] !== typed[1])) continue;
    const errors = distance(word, typed);
    if (errors <= most) keep(word, 0.9 - 0.55 * (errors / Math.min(word.length, typed.length)) - 0.06 * errors);
  }
  return found;
}

/** The known words that an unknown one is made of, `toomanyrequests`; the word itself when it is not made of such. */
function parts({ postings }: Index, word: string): string[] {
  if (postings.has(word) || noise.has(word) || word.length < 6 || word.length > 40) return [word];
  const ways: string[][] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = end - 2; start >= 0; start--) {
      const way = ways[start];
      const piece = word.slice(start, end);
      if (way && postings.has(piece) && way.length < (ways[end]?.length ?? 6)) ways[end] = [...way, piece];
    }
  return ways[word.length] ?? [word];
}

/** Codes of the decade or class that is all a query asks for, the registered ones first: `40`, `4xx errors`. */
function range(index: Index, typed: string[]): string[] {
  const telling = typed.filter((word) => !noise.has(word) && !classes.test(word));
  const [prefix = ''] = telling;
  const digits = /^(\d{1,2})x{0,2}$/.exec(prefix)?.[1];
  if (telling.length !== 1 || !digits) return [];
  const rows = index.rows.filter(({ id }) => id.startsWith(digits) && id.length === 3);
  return [...rows.filter(({ registered }) => registered), ...rows.filter(({ registered }) => !registered)].map(({ id }) => id);
}

/**
 * Codes that answer a query, the best first. A number that was asked for is always first; for the rest, what counts is how
 * much of the query a code's labels hold, and how much of one label the query holds.
 */
export function search(index: Index, query: string): Hit[] {
  const all = words(query).flatMap((word) => parts(index, word));
  const decade = range(index, all);
  // Numbers that nobody knows are sizes, process ids and the like.
  const typed = all.filter((word) => !/^\d+$/.test(word) || index.postings.has(word) || index.byId.has(word));
  if (typed.length + decade.length === 0) return [];
  // `Expect: 100-continue` asks about the field.
  const asked = decade.length
    ? decade
    : typed.filter(
        (word, place) =>
          index.byId.has(word) && !units.test(typed[place + 1] ?? '') && typed[place - 1] !== 'expect' && typed.indexOf(word) === place,
      );
  const hits = new Map<number, { best: Map<number, number>; labels: Map<number, Map<number, [fit: number, word: string]>> }>();
  const weights = typed.map((word, position) => {
    const options = variants(index, word, position === typed.length - 1);
    let own = 0;
    for (const [option, fit] of options) {
      own = Math.max(own, index.weight(option) * (fit > 0.84 ? 1 : 0.9));
      for (const [row, label] of index.postings.get(option) ?? []) {
        const { value } = index.rows[row]!.labels[label]!;
        const hit = hits.get(row) ?? { best: new Map(), labels: new Map() };
        hits.set(row, hit);
        hit.best.set(position, Math.max(fit * value, hit.best.get(position) ?? 0));
        const matched = hit.labels.get(label) ?? new Map<number, [number, string]>();
        hit.labels.set(label, matched);
        if ((matched.get(position)?.[0] ?? 0) < fit) matched.set(position, [fit, option]);
      }
    }
    return own || (noise.has(word) ? 0.2 : 1) * Math.log(1 + index.rows.length);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);

  const found: Hit[] = asked.map((id) => {
    const { phrase, registered } = index.byId.get(id)!;
    return { id, phrase, registered, reason: { kind: 'number', text: id }, score: 2 };
  });
  for (const [row, { best, labels }] of decade.length ? [] : hits) {
    const { id, phrase, registered, labels: all } = index.rows[row]!;
    if (asked.includes(id)) continue;
    let covered = 0;
    for (const [position, fit] of best) covered += fit * weights[position]!;
    let strongest = 0;
    let reason: Reason = all[0]!;
    for (const [position, matched] of labels) {
      const label = all[position]!;
      let ofQuery = 0;
      for (const [word, [fit]] of matched) ofQuery += fit * weights[word]!;
      const size = label.words.reduce((sum, word) => sum + index.weight(word), 0);
      const used = new Set([...matched.values()].map(([, word]) => word));
      const ofLabel = [...used].reduce((sum, word) => sum + index.weight(word), 0) / size;
      const exact = label.words.length === typed.length && label.words.every((word, place) => word === typed[place]);
      const strength = label.value * (ofQuery / whole) * (0.3 + 0.7 * Math.min(1, ofLabel)) + (exact ? 0.3 : 0);
      if (strength > strongest) [strongest, reason] = [strength, label];
    }
    // Among equals, the code with more situations is the one that more people meet.
    const common = 0.006 * Math.min(10, all.filter(({ kind }) => kind === 'situation').length);
    const score = 0.4 * (covered / whole) + 0.6 * strongest + common - (registered ? 0 : 0.09);
    found.push({ id, phrase, registered, reason: { kind: reason.kind, text: reason.text }, score });
  }
  const best = Math.max(...found.map(({ score }) => (score === 2 ? 0 : score)), 0);
  return found
    .filter(({ score }) => score > Math.max(0.22, 0.45 * best))
    .sort((a, b) => b.score - a.score || (a.score === 2 ? 0 : Number(a.id) - Number(b.id)));
}

/** Situations whose own words answer a query, the best first. */
export function situations(index: Index, query: string): SituationHit[] {
  const typed = words(query).filter((word) => !noise.has(word));
  if (typed.length === 0) return [];
  const options = typed.map((word, position) => variants(index, word, position === typed.length - 1));
  const whole = typed.reduce((sum, word) => sum + index.weight(word), 0);
  const found = index.rows.flatMap(({ id, labels }) =>
    labels.flatMap((label): SituationHit[] => {
      if (label.kind !== 'situation') return [];
      let covered = 0;
      options.forEach((option, position) => {
        const fit = Math.max(0, ...label.words.map((word) => option.get(word) ?? 0));
        covered += fit * index.weight(typed[position]!);
      });
      const title = label.text.charAt(0).toUpperCase() + label.text.slice(1);
      return [{ slug: label.text.toLowerCase().replaceAll(' ', '-'), title, id, score: covered / whole }];
    }),
  );
  return found.filter(({ score }) => score > 0.5).sort((a, b) => b.score - a.score || a.slug.localeCompare(b.slug));
}

/** Codes near a query that found nothing: the closest numbers, or the closest words, at most five. */
export function nearest(index: Index, query: string): Hit[] {
  const number = /\b\d{3}\b/.exec(query)?.[0];
  const loose = (row: Row, reason: Reason): Hit => ({ id: row.id, phrase: row.phrase, registered: row.registered, reason, score: 0 });
  if (number) {
    const near = index.rows.toSorted((a, b) => Math.abs(Number(a.id) - Number(number)) - Math.abs(Number(b.id) - Number(number)));
    return near.slice(0, 5).map((row) => loose(row, { kind: 'number', text: row.id }));
  }
  const typed = words(query).join(' ').slice(0, 40);
  return index.rows
    .map((row) => ({ row, far: distance(typed, row.phrase.toLowerCase().slice(0, 40)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ row }) => loose(row, { kind: 'phrase', text: row.phrase }));
}
