import type { Second } from './answers.ts';
import type { Index } from './index.ts';
import { summed, type Weights, weights } from './rank.ts';
import { negations, noise, telling } from './words.ts';

/** So many letters tell a word: its endings do not count. */
const letters = 4;

/** What the classifier sees of a text: how its words begin, those included that are in every text, and each two that are neighbours. */
export function featuresOf(all: string[]): string[] {
  const short = all
    .flatMap((word) => (negations.has(word) && word.endsWith('nt') ? [word.slice(0, -2), 'not'] : [word]))
    .map((word) => word.slice(0, letters));
  return [...new Set([...short, ...short.slice(1).map((word, at) => `${short[at]} ${word}`)])];
}

/** The levels of a weight as characters: letters speak against a code, digits for it, a space says nothing. */
const levels = 'dcba 1234';
const none = levels.indexOf(' ');
/** What one level is of a weight as it was learned; smaller steps decide nothing differently. */
const levelStep = 2.25;
/** What one level says in a text of one feature; of many, each says less. */
const levelWorth = 0.6;

/** A weight as a character. */
export const levelOf = (weight: number): string => levels[none + Math.max(-none, Math.min(none, Math.round(weight / levelStep)))]!;

/** The level that a character stands for, from -4 to 4. */
export const worthOf = (level: string): number => levels.indexOf(level) - none;

/** The weights beside the second file, found in the same way: the classifier has learned what `sum` and `cases` stand in for. */
const weightsBeside: Weights = { ...weights, place: 1, sum: 0, share: 3.8, pairs: 4, cases: 0 };
/** How much it counts that the classifier tells a code from the others. */
const classified = 4;
/** How much it counts that other people's words for a code's things fit, the best five together. */
const told = 1.5;

/** So many words are named as those that spoke for a code. */
const mostNamed = 3;

/** How telling a stem is: high for one that few things have. */
const weightsOf = (bags: Set<string>[]): ((stem: string) => number) => {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(bags.length / (counts.get(stem) ?? 1));
};

/** For each code how well other people's words for its things fit, the best one 1. */
function toldOf(index: Index, fits: number[]): Map<string, number> {
  const fitting = [...fits.keys()].filter((at) => fits[at]);
  const byCode = Map.groupBy(fitting, (at) => index.things[at]!.id);
  const sums = [...byCode].map(([id, all]) => [id, summed(all.map((at) => fits[at]!))] as const);
  const most = Math.max(...sums.map(([, sum]) => sum));
  return new Map(sums.map(([id, sum]) => [id, sum / most]));
}

/** The features of a line: every word, then its pairs. */
export const named = (line: string): string[] =>
  line.split('|').flatMap((group) => {
    const [word = '', ...next] = group.split(' ');
    return [word, ...next.map((other) => `${word} ${other}`)];
  });

/**
 * Reads what `written` wrote. Of what the classifier learned: a line with the codes, one with how likely each is, one with the
 * features; then a line each, how much it speaks for or against each code, as levels. Of the things, in the order of the lookup: a
 * line each, the stems by which other people know it.
 */
export function readSecond(learned: string, things: string): Second {
  const [codeLine = '', biasLine = '', names = '', ...lines] = learned.split('\n');
  const codes = codeLine.split(' ');
  const bias = biasLine.split(' ').map(Number);
  const rows = new Map(named(names).map((own, at) => [own, lines[at]]));
  const level = (own: string, code: number) => worthOf(rows.get(own)?.[code] ?? ' ');
  const bags = things.split('\n').map((line) => new Set(line.split(' ')));
  const weight = weightsOf(bags);
  return {
    weights: weightsBeside,
    codes(index, words) {
      const features = featuresOf(words).filter((own) => rows.has(own));
      const fits = toldOf(index, this.things(words));
      if (!features.length && !fits.size) return new Map();
      const worth = levelWorth / Math.sqrt(features.length || 1);
      const says = (code: number) => bias[code]! + worth * features.reduce((sum, own) => sum + level(own, code), 0);
      return new Map(codes.map((id, code) => [id, classified * says(code) + told * (fits.get(id) ?? 0)]));
    },
    because(words, id) {
      const code = codes.indexOf(id);
      return [...new Set(words)]
        .filter((word) => !noise.has(word))
        .map((word) => ({ word, says: featuresOf([word]).reduce((sum, own) => sum + level(own, code), 0) }))
        .filter(({ says }) => says > 0)
        .sort((a, b) => b.says - a.says)
        .slice(0, mostNamed)
        .map(({ word }) => word);
    },
    things(words) {
      const stems = [...telling(words)];
      const whole = stems.reduce((sum, own) => sum + weight(own), 0) || 1;
      return bags.map((bag) => stems.reduce((sum, own) => sum + (bag.has(own) ? weight(own) : 0), 0) / whole);
    },
  };
}
