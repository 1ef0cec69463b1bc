import { distance } from '../model/distance.ts';
import type { Index, Label } from './index.ts';
import { negations, noise, stem } from './words.ts';

/** From so many words on a text is no question that somebody types: it holds no typing errors and no half word. */
const longText = 16;

/** Known words that a typed word may stand for, each with how well it fits, from 0 to 1. */
export function variants(index: Index, typed: string, last: boolean, long: boolean, denied = false): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (word: string, fit: number) => found.set(word, Math.max(fit, found.get(word) ?? 0));
  if (index.postings.has(typed)) keep(typed, 1);
  if (noise.has(typed)) return found;
  // What is not reachable is unreachable.
  if (denied) for (const word of [`un${typed}`, `in${typed}`]) if (index.postings.has(word)) keep(word, 0.9);
  for (const word of index.stems.get(stem(typed)) ?? []) keep(word, 0.85);
  if (long) return found;
  if (typed.length > 1)
    for (const word of index.starts.get(typed[0]!) ?? [])
      if (word.startsWith(typed)) keep(word, (last ? 0.55 : 0.45) + 0.4 * (typed.length / word.length));
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
export function parts({ postings }: Index, word: string): string[] {
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

/** What the words of a query match in one label. */
export interface Found {
  label: Label;
  /** Share of the query that it holds, and of it that the query holds, each from 0 to 1. */
  ofQuery: number;
  ofLabel: number;
  /** BM25 of the query in it. */
  weight: number;
  /** Share of the neighbours in the query that are neighbours in it. */
  pairs: number;
  /** True when the query is the label, but for what wraps a constant: `HttpStatusCode.Unauthorized`. */
  exact: boolean;
}

/** What the words of a query match in one row: its labels, and how well the row as a whole holds the query. */
export interface Match {
  row: number;
  found: Found[];
  covered: number;
}

/** BM25: how fast a repeated word saturates, and how much a long label is held against it. */
const saturation = 1.2;
const lengthShare = 0.75;

/** How much of a label a word is that is a whole phrase and stands among others: a card that was moved has not Moved. */
const wordAsPhrase = 0.3;

/** What stands before a constant or a phrase and belongs to none. */
const wrapping = /^((https?|status|codes?|errors?|sc|httpstatus|statuscode) )+/;

type Matched = Map<number, [fit: number, word: string]>;

/** Looks the words of a query up in every label. */
export function matches(index: Index, typed: string[]): Match[] {
  const rows = new Map<number, { best: Map<number, number>; labels: Map<number, Matched> }>();
  const weights = typed.map((word, position) => {
    let own = 0;
    for (const [option, fit] of variants(
      index,
      word,
      position === typed.length - 1,
      typed.length > longText,
      negations.has(typed[position - 1]!),
    )) {
      own = Math.max(own, index.weight(option) * (fit > 0.84 ? 1 : 0.9));
      for (const [row, label] of index.postings.get(option)!) {
        const hit = rows.get(row) ?? { best: new Map<number, number>(), labels: new Map<number, Matched>() };
        rows.set(row, hit);
        hit.best.set(position, Math.max(fit * index.rows[row]!.labels[label]!.value, hit.best.get(position) ?? 0));
        const matched: Matched = hit.labels.get(label) ?? new Map();
        hit.labels.set(label, matched);
        if ((matched.get(position)?.[0] ?? 0) < fit) matched.set(position, [fit, option]);
      }
    }
    return own || index.weight(word);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const query: Query = { typed, weights, whole, ways: [typed.join(' '), typed.join(' ').replace(wrapping, '')] };
  return [...rows].map(([row, { best, labels }]) => {
    const all = index.rows[row]!.labels;
    let covered = 0;
    for (const [position, fit] of best) covered += (fit * weights[position]!) / whole;
    return { row, covered, found: [...labels].map(([position, matched]) => foundIn(index, all[position]!, matched, query)) };
  });
}

/** The words of a query, how telling each is and all are, and the ways in which a label may be all that it says. */
interface Query {
  typed: string[];
  weights: number[];
  whole: number;
  ways: string[];
}

function foundIn(index: Index, label: Label, matched: Matched, { typed, weights, whole, ways }: Query): Found {
  const { words, size, joined, value } = label;
  const norm = 1 + saturation * (1 - lengthShare + (lengthShare * words.length) / index.length);
  let ofQuery = 0;
  let ofLabel = 0;
  let pairs = 0;
  const used = new Set<string>();
  for (const [position, [fit, word]] of matched) {
    ofQuery += (fit * weights[position]!) / whole;
    if (!used.has(word)) ofLabel += index.weight(word) / size;
    used.add(word);
    const next = matched.get(position + 1)?.[1];
    if (next && words.some((own, place) => own === word && words[place + 1] === next)) pairs++;
  }
  const alone = typed.length > 2 && words.length === 1 && /phrase|alias/.test(label.kind);
  return {
    label,
    ofQuery,
    ofLabel: (alone ? wordAsPhrase : 1) * Math.min(1, ofLabel),
    weight: (ofQuery * whole * (saturation + 1) * value) / norm,
    pairs: pairs / Math.max(1, typed.length - 1),
    exact: ways.includes(joined),
  };
}
