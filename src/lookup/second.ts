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

/** What one level is of a weight as it was learned; smaller steps decide nothing differently. */
const levelStep = 2;
/** What one level says in a text of one feature; of many, each says less. */
const levelWorth = 0.53;
const mostLevels = 26;

/** A weight as a character: capitals speak for a code, small letters against it, each the more the later it is; a space says nothing. */
export function levelOf(weight: number): string {
  const level = Math.min(mostLevels, Math.round(Math.abs(weight) / levelStep));
  return level ? String.fromCharCode((weight > 0 ? 64 : 96) + level) : ' ';
}

/** The level that a character stands for, below zero where it speaks against a code. */
export function worthOf(level: string): number {
  const point = level.charCodeAt(0);
  return point > 96 ? 96 - point : Math.max(0, point - 64);
}

/** The weights beside the second file, found in the same way: the classifier has learned what `sum` and `cases` stand in for. */
const weightsBeside: Weights = { ...weights, place: 1, sum: 0, share: 3.8, pairs: 4, cases: 0 };
/** How much it counts that the classifier tells a code from the others, and its class from the other classes. */
const classified = 3.5;
const classifiedClass = 1;
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
 * Reads what `written` wrote. Of what the classifier learned: a line with the classes and codes, one with how likely each is, one with
 * the features; then a line each, how much it speaks for or against each of them, as levels. Of the things, in the order of the lookup: a
 * line each, the stems by which other people know it.
 */
export function readSecond(learned: string, things: string): Second {
  const [codeLine = '', biasLine = '', names = '', ...lines] = learned.split('\n');
  const codes = codeLine.split(' ');
  const bias = biasLine.split(' ').map(Number);
  const rows = new Map(named(names).map((own, at) => [own, lines[at]]));
  const sum = (lines: string[], at: number) => lines.reduce((sum, line) => sum + (at < line.length ? worthOf(line[at]!) : 0), 0);
  const linesOf = (words: string[]) => featuresOf(words).flatMap((own) => rows.get(own) ?? []);
  const bags = things.split('\n').map((line) => new Set(line.split(' ')));
  const weight = weightsOf(bags);
  return {
    weights: weightsBeside,
    codes(index, words) {
      const lines = linesOf(words);
      const fits = toldOf(index, this.things(words));
      if (!lines.length && !fits.size) return new Map();
      const worth = levelWorth / Math.sqrt(lines.length || 1);
      const says = new Map(codes.map((id, at) => [id, bias[at]! + worth * sum(lines, at)]));
      const ofClass = (id: string) => says.get(id[0]!) ?? 0;
      return new Map(
        [...says]
          .filter(([id]) => id.length > 1)
          .map(([id, own]) => [id, classified * own + classifiedClass * ofClass(id) + told * (fits.get(id) ?? 0)]),
      );
    },
    because(words, id) {
      const at = codes.indexOf(id);
      return [...new Set(words)]
        .filter((word) => !noise.has(word))
        .map((word) => ({ word, says: sum(linesOf([word]), at) }))
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
