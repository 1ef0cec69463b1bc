import { z } from 'astro/zod';
import { type Code, codes } from './code.ts';
import { fields, sentence } from './fields.ts';
import { type Below, type Entry, fileOf, type Kind, refer, type Role } from './kind.ts';
import { type Choice, type Situation } from './situation.ts';
import { source } from './source.ts';
import { checkWords } from './text.ts';

const schema = fields({
  difference: sentence(240).describe('What tells the two apart, in one sentence that names both: `401 asks for credentials, 403 refuses.`'),
  rule: sentence(240).describe('The rule of thumb: when to send which.'),
  sources: z
    .array(source)
    .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
    .describe('Where the difference comes from: as a rule the sections that define the two.'),
});

type Written = z.output<typeof schema>;

/** Two codes that people confuse: what an author wrote, and the two. */
export interface Comparison extends Written {
  /** `401-vs-403`, the lower number first. */
  id: string;
  codes: [Code, Code];
  /** `401 vs 403`. */
  title: string;
  /** `/compare/401-vs-403/`, without the base path. */
  path: string;
  /** The same with the higher number first, which leads there. */
  reversed: string;
}

/** The numbers of a file name: `401-vs-403`. */
const numbersOf = (id: string): [string, string] | undefined => {
  const [, low, high] = /^(\d{3})-vs-(\d{3})$/.exec(id) ?? [];
  return low && high ? [low, high] : undefined;
};

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  const numbers = numbersOf(entry.id);
  if (!numbers) return entry.report('is not named after two codes: rename it to 401-vs-403.yaml');
  const [low, high] = numbers;
  if (low >= high) entry.report(`does not begin with the lower number: rename it to ${fileOf(comparisons, `${high}-vs-${low}`)}`);
  for (const code of numbers) refer(entry, below, codes, code, []);
  const { difference = '', rule = '' } = entry.data;
  for (const code of numbers)
    if (difference && !difference.includes(code)) entry.report(`does not name ${code}: write a sentence about both`, ['difference']);
  checkWords(difference, (problem) => entry.report(problem, ['difference']));
  checkWords(rule, (problem) => entry.report(problem, ['rule']));
}

function make({ id, data }: Entry<Written>, below: Below): Comparison {
  const [low, high] = numbersOf(id)!;
  return {
    ...data,
    id,
    codes: [below.get(codes, low), below.get(codes, high)],
    title: `${low} vs ${high}`,
    path: `/compare/${id}/`,
    reversed: `${high}-vs-${low}`,
  };
}

/** A situation that one of two codes wins, and what it says of the other. */
export interface Decided {
  situation: Situation;
  text: string;
  /** True where the other wins in other cases; false where it does not fit. */
  may: boolean;
}

/** The situations that a code wins and in which another is named, the general ones first. */
export const decided = (wins: Code, other: Code, situations: Situation[]): Decided[] =>
  situations
    .filter(({ code }) => code === wins)
    .flatMap((situation) => {
      const when = situation.alternatives.find(({ code }) => code === other)?.when;
      const text = when ?? situation.not.find(({ code }) => code === other)?.why;
      return text === undefined ? [] : [{ situation, text, may: when !== undefined }];
    })
    .toSorted((a, b) => Number(Boolean(a.situation.like)) - Number(Boolean(b.situation.like)));

/** A situation in which respected guides send one code or another, with those that send each. */
export interface Division {
  situation: Situation;
  sides: { code: Code; who: Choice[] }[];
}

/** The choices of a split by code, in the order in which they are named. */
export const sidesOf = (who: Choice[]): Division['sides'] =>
  [...new Set(who.map(({ code }) => code))].map((code) => ({ code, who: who.filter((side) => side.code === code) }));

/** The situations whose sources are divided between two codes. */
export const divided = (pair: [Code, Code], situations: Situation[]): Division[] =>
  situations.flatMap((situation) => {
    const all = sidesOf(situation.split?.who ?? []);
    const sides = pair.flatMap((code) => all.find((side) => side.code === code) ?? []);
    return sides.length === 2 ? [{ situation, sides }] : [];
  });

/** A comparison is about its two codes. */
export const compares: Role<Comparison> = { role: 'compares' };

/** The comparisons of a code's situation with the codes that it names beside its own. */
export const comparisonsOf = ({ code, alternatives, not }: Situation, list: Comparison[]): Comparison[] => {
  const others = new Set([...alternatives, ...not].map((other) => other.code));
  return list.filter((comparison) => comparison.codes.includes(code) && comparison.codes.some((other) => others.has(other)));
};

/** Pairs of codes that people confuse, written in `comparisons/401-vs-403.yaml`. */
export const comparisons: Kind<Written, Comparison> = {
  folder: 'comparisons',
  ending: 'yaml',
  word: 'compare',
  schema,
  rules,
  make,
  finish: (things) => things.toSorted((a, b) => a.id.localeCompare(b.id)),
  offer: ({ title, path, difference }) => ({ title, path, names: {}, asked: [], told: [difference] }),
  names: (comparison) => comparison.codes.map((code) => ({ role: compares, from: comparison, kind: codes, id: code.id })),
};
