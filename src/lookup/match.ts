import { distance } from '../model/distance.ts';
import type { Index, Label, Reason, Row } from './index.ts';
import { noise, stem, words } from './words.ts';

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

/** After these a number counts something and is no code: `100 seconds`. */
const units = /^(ms|sec\w*|min\w*|hours?|days?|times|[kmg]i?b|bytes)$/;

/** Names of the classes. */
const classes = /^(informational|success|redirect\w*|client|server)$/;

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

/** What of a code's labels each word of a query matches, by row; and how telling each word is. */
interface Match {
  /** For every word of the query, how well the best label fits it. */
  best: Map<number, number>;
  /** For every label, the words that it matches, with the fit and the label's own word. */
  labels: Map<number, Map<number, [fit: number, word: string]>>;
}

function matches(index: Index, typed: string[]): { hits: Map<number, Match>; weights: number[] } {
  const hits = new Map<number, Match>();
  const weights = typed.map((word, position) => {
    const options = variants(index, word, position === typed.length - 1);
    let own = 0;
    for (const [option, fit] of options) {
      own = Math.max(own, index.weight(option) * (fit > 0.84 ? 1 : 0.9));
      for (const [row, label] of index.postings.get(option) ?? []) {
        const { value } = index.rows[row]!.labels[label]!;
        const hit: Match = hits.get(row) ?? { best: new Map(), labels: new Map() };
        hits.set(row, hit);
        hit.best.set(position, Math.max(fit * value, hit.best.get(position) ?? 0));
        const matched = hit.labels.get(label) ?? new Map<number, [number, string]>();
        hit.labels.set(label, matched);
        if ((matched.get(position)?.[0] ?? 0) < fit) matched.set(position, [fit, option]);
      }
    }
    return own || (noise.has(word) ? 0.2 : 1) * Math.log(1 + index.rows.length);
  });
  return { hits, weights };
}

/** The label of a code that says most about a query, and how much: of the query and of the label. */
function strongestOf(
  index: Index,
  all: Label[],
  labels: Match['labels'],
  typed: string[],
  weights: number[],
): { strongest: number; reason: Reason } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
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
  return { strongest, reason };
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
  const { hits, weights } = matches(index, typed);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);

  const found: Hit[] = asked.map((id) => {
    const { phrase, registered } = index.byId.get(id)!;
    return { id, phrase, registered, reason: { kind: 'number', text: id }, score: 2 };
  });
  for (const [row, { best, labels }] of decade.length ? [] : hits) {
    const { id, phrase, registered, labels: all } = index.rows[row]!;
    if (asked.includes(id)) continue;
    const covered = [...best].reduce((sum, [position, fit]) => sum + fit * weights[position]!, 0);
    const { strongest, reason } = strongestOf(index, all, labels, typed, weights);
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
      return [{ slug: label.slug!, title, id, score: covered / whole }];
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
