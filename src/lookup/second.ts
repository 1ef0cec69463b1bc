import type { Second } from './answers.ts';
import { noise, stem } from './words.ts';

/** Levels of a weight, and what one is worth; more levels decide nothing differently. */
export const levels = 8;
export const levelStep = 0.5;

/** A query's words by stem, without those that tell nothing. */
const stemsOf = (words: string[]): Map<string, string> =>
  new Map(words.filter((word) => !noise.has(word)).map((word) => [stem(word), word]));

/** So many words are named as those that spoke for a code. */
const mostNamed = 3;

/**
 * Reads what the classifier learned: a line with the codes, one with how common each is, then a line a stem, behind which
 * stands how much it speaks for each code, as a digit or a space for nothing.
 */
export function readSecond(text: string): Second {
  const [codeLine = '', biasLine = '', ...lines] = text.split('\n');
  const codes = codeLine.split(' ');
  const bias = biasLine.split(' ').map(Number);
  const rows = new Map(lines.map((line) => line.split('|') as [string, string]));
  const level = (stem: string, code: number) => Number(rows.get(stem)?.[code] ?? 0) * levelStep;
  return {
    beliefs(words) {
      const stems = [...stemsOf(words).keys()].filter((own) => rows.has(own));
      const sums = codes.map((_, code) => stems.reduce((sum, own) => sum + level(own, code), bias[code]!));
      const most = Math.max(...sums);
      const whole = most + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0));
      return new Map(codes.map((code, at) => [code, sums[at]! - whole]));
    },
    because(words, id) {
      const code = codes.indexOf(id);
      return [...stemsOf(words)]
        .map(([own, word]) => ({ word, says: level(own, code) }))
        .filter(({ says }) => says > 0)
        .sort((a, b) => b.says - a.says)
        .slice(0, mostNamed)
        .map(({ word }) => word);
    },
  };
}
