import type { Index } from './index.ts';
import { type Found, type Match, matches } from './match.ts';

/** What the classifier of the search page's file says: for each code the logarithm of its probability. */
export type Beliefs = Map<string, number>;

/** How much a thing of evidence counts for a code. */
export interface Weights {
  label: number;
  place: number;
  sum: number;
  share: number;
  pairs: number;
  cases: number;
  unregistered: number;
  belief: number;
}

/**
 * The weights, by hand from a logistic regression over questions of which the site's own "also asked as" lines are the bulk; rounded,
 * since leaving any one out costs a few points, and moving it by a third nothing.
 */
export const weights: Weights = {
  /** How well one label says what was asked: the surest sign, and nearly the only one for phrases, constants and typing errors. */
  label: 2.8,
  /** That a code is first by that label, whatever the distance. */
  place: 1.3,
  /** How much its five best labels say together: no one label holds a whole question. */
  sum: 1.6,
  /** A label that is there in full and leaves little of the question over. */
  share: 2.8,
  /** Words that are neighbours in both. */
  pairs: 3,
  /** Among equals, the code with more situations is the one that more people meet. */
  cases: 0.6,
  /** A number that nobody registered has to be asked for by name. */
  unregistered: -0.6,
  /** What the classifier of the search page believes. */
  belief: 0.6,
};

/** A code as it answers a query: the evidence for it, and the label that says most. */
export interface Ranked {
  id: string;
  score: number;
  best: Found;
  found: Found[];
}

/** How much each of the five best labels of a code adds. */
const shares = [1, 0.6, 0.4, 0.3, 0.2];

/** What an exact label adds: it is first, whatever else speaks. */
const exactly = 10;

/** How much one label says: of the query and of itself. */
const strength = ({ label, ofQuery, ofLabel, exact }: Found): number => label.value * ofQuery * (0.3 + 0.7 * ofLabel) + (exact ? 0.3 : 0);

/** The evidence for a code, each part from 0 to about 1. */
export function evidenceOf(index: Index, { row, found, covered }: Match) {
  const { registered, labels, id } = index.rows[row]!;
  const byStrength = found.map((item) => ({ item, own: strength(item) })).sort((a, b) => b.own - a.own);
  const { item: best, own } = byStrength[0]!;
  const sum = found
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .slice(0, shares.length)
    .reduce((total, weight, place) => total + weight * shares[place]!, 0);
  return {
    id,
    best,
    found,
    sum,
    label: 0.4 * covered + 0.6 * own,
    share: Math.max(...found.map(({ ofQuery, ofLabel }) => ofQuery * ofLabel)),
    pairs: Math.max(...found.map(({ pairs }) => pairs)),
    cases: Math.min(10, labels.filter(({ thing }) => thing?.kind === 'situation').length) / 10,
    unregistered: Number(!registered),
    exact: Math.max(...found.map(({ exact, label }) => (exact ? label.value : 0))),
  };
}

/** The least that the classifier's belief in a code counts, so that one unlucky word does not rule it out. */
const leastBelief = -8;

/** So many codes that share no word with the query are taken in because the classifier believes in them. */
const mostBelieved = 5;

/** A code that only the classifier speaks for: its phrase stands for what it says. */
function believed(index: Index, id: string): Match {
  const row = index.rows.findIndex((own) => own.id === id);
  const label = index.rows[row]!.labels[0]!;
  return { row, covered: 0, found: [{ label, ofQuery: 0, ofLabel: 0, weight: 0, pairs: 0, exact: false }] };
}

/** All evidence for the codes that share a word with the query, and for those that the classifier believes in. */
export function evidence(index: Index, typed: string[], beliefs: Beliefs = new Map()) {
  const matched = matches(index, typed);
  const known = new Set(matched.map(({ row }) => index.rows[row]!.id));
  const more = [...beliefs].sort((a, b) => b[1] - a[1]).slice(0, mostBelieved);
  const all = [...matched, ...more.flatMap(([id]) => (known.has(id) ? [] : believed(index, id)))]
    .map((match) => evidenceOf(index, match))
    .sort((a, b) => b.label - a.label || Number(a.id) - Number(b.id));
  const most = Math.max(...all.map(({ sum }) => sum)) || 1;
  const surest = more[0]?.[1] ?? 0;
  return all.map((item, place) => ({
    ...item,
    sum: item.sum / most,
    place: item.label ? 1 / (1 + place) : 0,
    belief: beliefs.size ? Math.max(leastBelief, (beliefs.get(item.id) ?? leastBelief) - surest) : 0,
  }));
}

/** Codes that share a word with a query, the best first. */
export function rank(index: Index, typed: string[], beliefs?: Beliefs, by: Weights = weights): Ranked[] {
  return evidence(index, typed, beliefs)
    .map((item) => ({
      id: item.id,
      best: item.best,
      found: item.found,
      score: exactly * item.exact + (Object.keys(by) as (keyof Weights)[]).reduce((sum, name) => sum + by[name] * item[name], 0),
    }))
    .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
}
