import type { Second } from './answers.ts';
import type { Asked } from './asked.ts';
import type { Index } from './index.ts';
import { type Found, type Match, matches } from './match.ts';
import { describes, failures, noise, words } from './words.ts';

/** How much a thing of evidence counts for a code. */
export interface Weights {
  label: number;
  place: number;
  sum: number;
  share: number;
  pairs: number;
  cases: number;
  unregistered: number;
  failed: number;
}

/**
 * The weights of the box. A logistic regression over some 300 questions and held-out "also asked as" lines gave their size; they were
 * then set by hand so that names and typing errors stay as sure as they were. Moving one by a quarter moves one or two questions in a
 * hundred, which is no more than chance.
 */
export const weights: Weights = {
  /** How well one label says what was asked: the surest sign, and nearly the only one for phrases, constants and typing errors. */
  label: 3.4,
  /** That a code is first by that label, whatever the distance. */
  place: 1.8,
  /** How much its five best labels say together: no one label holds a whole question. */
  sum: 2,
  /** A label that is there in full and leaves little of the question over. */
  share: 2.7,
  /** Words that are neighbours in both: an order of words is a meaning. */
  pairs: 3,
  /** Among equals, the code with more situations is the one that more people meet. */
  cases: 0.6,
  /** A number that nobody registered is no answer unless the one who sends it is named. */
  unregistered: -1,
  /** A success does not answer what failed, unless it says so itself. */
  failed: -2,
};

/** A code as it answers a query: the evidence for it, and the label that says most. */
export interface Ranked {
  id: string;
  score: number;
  best: Found;
  found: Found[];
}

/** An emitter is named when the query holds more than this share of its name. */
const named = 0.3;

/** How much each of the five best labels of a code adds. */
const shares = [1, 0.6, 0.4, 0.3, 0.2];

/** What an exact label adds: it is first, whatever else speaks. */
const exactly = 10;

/** How much one label says: of the query and of itself. */
const strength = ({ label, ofQuery, ofLabel, exact }: Found): number => label.value * ofQuery * (0.3 + 0.7 * ofLabel) + (exact ? 0.3 : 0);

/** The evidence for a code, each part from 0 to about 1. */
export function evidenceOf(index: Index, { row, found, covered }: Match, failed: string[]) {
  const { registered, cases, id } = index.rows[row]!;
  const strengths = found.map(strength);
  const own = Math.max(...strengths);
  const best = found[strengths.indexOf(own)]!;
  const sum = summed(found.map(({ weight }) => weight));
  return {
    id,
    best,
    found,
    sum,
    label: 0.4 * covered + 0.6 * own,
    share: Math.max(...found.map(({ ofQuery, ofLabel }) => ofQuery * ofLabel)),
    pairs: Math.max(...found.map(({ pairs }) => pairs)),
    cases: Math.min(10, cases) / 10,
    failed: Number(
      failed.length > 0 && id.startsWith('2') && !found.some(({ label }) => label.words.some((word) => failed.includes(word))),
    ),
    // Who names the emitter means its own number.
    unregistered: registered ? 0 : found.some(({ label, ofLabel }) => label.kind === 'emitter' && ofLabel > named) ? -1 : 1,
    // Of a number that nobody registered only a name is one, and no keyword.
    exact: Math.max(
      ...found.map(({ exact, label }) => (exact && (registered || label.kind !== 'keyword') ? label.value * (registered ? 1 : 0.9) : 0)),
    ),
  };
}

/** So many codes that share no word with the query are taken in because the second file speaks for them. */
const mostMore = 5;

/** A code that only the second file speaks for: its phrase stands for what it says. */
function silent(index: Index, id: string): Match {
  const row = index.rows.findIndex((own) => own.id === id);
  const label = index.rows[row]!.labels[0]!;
  return { row, covered: 0, found: [{ label, ofQuery: 0, ofLabel: 0, weight: 0, pairs: 0, exact: false }] };
}

/** The sum of the best, each with its share. */
export const summed = (list: number[]): number =>
  list
    .sort((a, b) => b - a)
    .slice(0, shares.length)
    .reduce((sum, value, place) => sum + value * shares[place]!, 0);

/** All evidence for the codes that share a word with the query, and for those that the second file speaks for most. */
export function evidence(index: Index, typed: string[], more: Map<string, number> = new Map()) {
  const matched = matches(index, typed);
  const known = new Set(matched.map(({ row }) => index.rows[row]!.id));
  const others = [...more].sort((a, b) => b[1] - a[1]).slice(0, mostMore);
  const failed = typed.filter((word) => failures.test(word));
  const all = [...matched, ...others.flatMap(([id]) => (known.has(id) ? [] : silent(index, id)))]
    .map((match) => evidenceOf(index, match, failed))
    .sort((a, b) => b.label - a.label || Number(a.id) - Number(b.id));
  const most = Math.max(...all.map(({ sum }) => sum)) || 1;
  return all.map((item, place) => ({
    ...item,
    sum: item.sum / most,
    place: item.label ? 1 / (1 + place) : 0,
    more: more.get(item.id) ?? 0,
  }));
}

/** Codes that share a word with a query, the best first. */
export function rank(index: Index, typed: string[], second?: Second): Ranked[] {
  const by = second?.weights ?? weights;
  return evidence(index, typed, second?.codes(index, typed))
    .map((item) => ({
      id: item.id,
      best: item.best,
      found: item.found,
      score:
        exactly * item.exact + item.more + (Object.keys(by) as (keyof Weights)[]).reduce((sum, name) => sum + by[name] * item[name], 0),
    }))
    .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
}

/** A number that is only stated is doubted where so many codes fit the words better, and there are so many words. */
const mostBetter = 2;
const leastTelling = 2;

/** Doubts a number that a server is said to send where the words fit others; what nobody registered is sent on purpose. */
export function fitting(index: Index, asked: Asked, ranked: Ranked[], typed: string[]): Asked {
  const [only] = asked.numbers;
  const few = typed.filter((word) => !noise.has(word)).length < leastTelling;
  if (!asked.stated || few || !index.byId.get(only!.id)!.registered) return asked;
  const better = ranked.findIndex(({ id }) => id === only!.id) >>> 0;
  return better < mostBetter ? asked : { ...asked, numbers: [], doubted: only! };
}

/** The words without the phrase of a code. */
export function unnamed(index: Index, all: string[], id: string): string[] {
  const phrase = words(index.byId.get(id)!.phrase);
  const at = all.findIndex((_, place) => phrase.every((word, own) => all[place + own] === word));
  return at < 0 ? all : all.toSpliced(at, phrase.length);
}

/** The code that says no more than that something failed, and how well another has to fit before it is a complaint. */
export const unexpected = '500';
const leastSure = 2;

/** The words of a text that complains of that code, without its phrase: `internal server error for an empty name`. Undefined for others. */
export function complaint(index: Index, all: string[], second: Second): string[] | undefined {
  const beside = unnamed(index, all, unexpected);
  if (beside === all || !describes(beside)) return undefined;
  const other = rank(index, beside, second).find(({ id }) => id !== unexpected);
  return other && other.score > leastSure ? beside : undefined;
}
