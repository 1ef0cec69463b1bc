import type { Second } from './answers.ts';
import type { Index } from './index.ts';
import { summed, type Weights, weights } from './rank.ts';
import { telling } from './words.ts';

/** Levels of a weight, and what one is worth; more levels decide nothing differently. */
export const levels = 4;
export const levelStep = 1;

/** The weights of the search page, found in the same way: the classifier has learned what `sum` and `cases` stand in for. */
const weightsBeside: Weights = { ...weights, place: 1, sum: 0, share: 3.8, pairs: 4, cases: 0 };
/** How much the classifier's belief in a code counts, as the logarithm of its probability. */
const belief = 0.8;
/** The least that it is, so that one unlucky word does not rule a code out. */
const leastBelief = -8;
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

/**
 * Reads what `written` wrote. Of what the classifier learned: a line with the codes, one with how common each is, then a line a
 * stem, behind which stands how much it speaks for each code, as a digit or a space for nothing. Of the things, in the order of the
 * lookup: a line each, the stems by which other people know it.
 */
export function readSecond(learned: string, things: string): Second {
  const [codeLine = '', biasLine = '', ...lines] = learned.split('\n');
  const codes = codeLine.split(' ');
  const bias = biasLine.split(' ').map(Number);
  const rows = new Map(lines.map((line) => line.split('|') as [string, string]));
  const level = (stem: string, code: number) => Number(rows.get(stem)?.[code] ?? 0) * levelStep;
  const bags = things.split('\n').map((line) => new Set(line.split(' ')));
  const weight = weightsOf(bags);
  const believed = (words: string[]): Map<string, number> => {
    const stems = [...telling(words).keys()].filter((own) => rows.has(own));
    if (!stems.length) return new Map();
    const sums = codes.map((_, code) => stems.reduce((sum, own) => sum + level(own, code), bias[code]!));
    const most = Math.max(...sums);
    const whole = most + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0));
    return new Map(codes.map((code, at) => [code, sums[at]! - whole]));
  };
  return {
    weights: weightsBeside,
    codes(index, words) {
      const beliefs = believed(words);
      const surest = Math.max(...beliefs.values());
      const fits = toldOf(index, this.things(words));
      const value = (id: string) =>
        (beliefs.size ? belief * Math.max(leastBelief, (beliefs.get(id) ?? leastBelief) - surest) : 0) + told * (fits.get(id) ?? 0);
      return new Map(beliefs.size || fits.size ? codes.map((id) => [id, value(id)]) : []);
    },
    because(words, id) {
      const code = codes.indexOf(id);
      return [...telling(words)]
        .map(([own, word]) => ({ word, says: level(own, code) }))
        .filter(({ says }) => says > 0)
        .sort((a, b) => b.says - a.says)
        .slice(0, mostNamed)
        .map(({ word }) => word);
    },
    things(words) {
      const stems = [...telling(words).keys()].filter((own) => !own.startsWith('!'));
      const whole = stems.reduce((sum, own) => sum + weight(own), 0) || 1;
      return bags.map((bag) => stems.reduce((sum, own) => sum + (bag.has(own) ? weight(own) : 0), 0) / whole);
    },
  };
}
