import type { AnyKind, Offer } from '../model/kind.ts';
import { isRegistered } from '../model/code.ts';
import { emitters } from '../model/emitter.ts';
import { kinds } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { plain } from '../model/text.ts';
import { trees } from '../model/tree.ts';
import { offersOf, slugOf } from './rows.ts';
import { levels, levelStep } from './second.ts';
import { stem, telling, words } from './words.ts';

/** A text that is about a code, as what it tells, each once. */
export interface Example {
  stems: string[];
  code: string;
}

/** What was learned: for each stem how much it speaks for each code, in the order of `codes`; `bias` for the codes themselves. */
export interface Learned {
  codes: string[];
  stems: string[];
  weights: Float64Array[];
  bias: Float64Array;
}

/** Every text of the content that is about one code: names, other people's words, sentences, and the labels of the trees. */
export function examplesOf(site: Site): Example[] {
  const examples: Example[] = [];
  const tell = (text: string, code: string | undefined) => {
    const stems = [...telling(words(plain(text))).keys()];
    if (code && stems.length) examples.push({ stems, code });
  };
  for (const kind of kinds as readonly AnyKind[])
    for (const { title, path, code, names, asked, told } of offersOf(site, kind)) {
      const slug = path.split('/').at(-2)!.replaceAll('-', ' ');
      const { constant: _constant, ...texts } = names;
      for (const text of [title, slug, ...Object.values(texts).flat(), ...asked, ...told]) tell(text, code);
    }
  // What emitters say of a registered code is about them.
  for (const emitter of site.all(emitters))
    for (const { code, meaning, causes } of emitter.uses.filter(({ code }) => !isRegistered(code)))
      for (const text of [emitter.name, meaning, ...causes]) tell(text, code.id);
  for (const { roads } of site.all(trees))
    for (const { leaf, trail } of roads) {
      const [before, last] = trail.slice(-2).map(({ label }) => label);
      if (last) tell(last, leaf.code?.id);
      if (last && before) tell(`${before} ${last}`, leaf.code?.id);
    }
  return examples;
}

/** Passes over all examples: more learn them by heart. */
const passes = 8;
/** How far a step goes; AdaGrad shortens it where a weight has been moved before. */
const step = 0.3;
const leastSquares = 0.1;
/** How much every step pulls a weight to nothing, so that only what many texts agree on stays. */
const pull = 0.003;
/** A stem of one text only says nothing of others. */
const leastTexts = 2;

/** Numbers from 0 to 1 that look random and are the same in every build. */
function* shuffler(): Generator<number> {
  let state = 7;
  for (;;) yield (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Puts a list in another order, in place. */
function shuffle<Item>(list: Item[], random: Iterator<number>): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor((random.next().value as number) * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}

/** What stems and codes there are, and the examples as their places in those lists. */
function prepared(examples: Example[]) {
  const codes = [...new Set(examples.map(({ code }) => code))].sort();
  const counts = new Map<string, number>();
  for (const { stems } of examples) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const stems = [...counts].flatMap(([stem, count]) => (count >= leastTexts ? stem : [])).sort();
  const place = new Map(stems.map((stem, index) => [stem, index]));
  const inputs = examples.map((example) => ({
    code: codes.indexOf(example.code),
    stems: example.stems.flatMap((stem) => place.get(stem) ?? []),
  }));
  return { codes, stems, inputs: inputs.filter((input) => input.stems.length) };
}

/**
 * Learns by multinomial logistic regression which stems speak for which code. No stem speaks against one: that costs twice the
 * bytes and finds no more, and what is left can be shown to the reader.
 */
export function train(examples: Example[]): Learned {
  const { codes, stems, inputs } = prepared(examples);
  const weights = stems.map(() => new Float64Array(codes.length));
  const squares = stems.map(() => new Float64Array(codes.length).fill(leastSquares));
  const bias = new Float64Array(codes.length);
  const biasSquares = new Float64Array(codes.length).fill(1);
  const random = shuffler();
  for (let pass = 0; pass < passes; pass++) {
    shuffle(inputs, random);
    for (const input of inputs) {
      const chances = chancesOf(
        bias,
        input.stems.map((stem) => weights[stem]!),
      );
      for (let code = 0; code < codes.length; code++) {
        const gradient = chances[code]! - (code === input.code ? 1 : 0);
        biasSquares[code]! += gradient * gradient;
        bias[code]! -= (step * gradient) / Math.sqrt(biasSquares[code]!);
        for (const stem of input.stems) {
          squares[stem]![code]! += gradient * gradient;
          const rate = step / Math.sqrt(squares[stem]![code]!);
          weights[stem]![code] = Math.max(0, weights[stem]![code]! - rate * (gradient + pull));
        }
      }
    }
  }
  return { codes, stems, weights, bias };
}

/** How probable each code is, given the weights of the stems that are there. */
function chancesOf(bias: Float64Array, rows: Float64Array[]): Float64Array {
  const chances = new Float64Array(bias);
  for (const row of rows) for (let code = 0; code < chances.length; code++) chances[code]! += row[code]!;
  const most = chances.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let code = 0; code < chances.length; code++) sum += chances[code] = Math.exp(chances[code]! - most);
  for (let code = 0; code < chances.length; code++) chances[code]! /= sum;
  return chances;
}

/** What was learned as the text that `readSecond` reads. */
export function written({ codes, stems, weights, bias }: Learned): string {
  const lines = stems.flatMap((stem, index) => {
    const row = [...weights[index]!].map((weight) => Math.min(levels, Math.round(weight / levelStep)) || ' ').join('');
    return row.trim() ? `${stem}|${row.trimEnd()}` : [];
  });
  return [codes.join(' '), [...bias].map((value) => value.toFixed(1)).join(' '), ...lines].join('\n');
}

/** So many stems of a thing are kept, those that tell most; with all of them the file would be half as large again. */
const mostStems = 13;
/** A sentence counts less than a line that somebody may type. */
const sentenceShare = 0.5;

/** The stems by which other people know each thing, beyond those of its address, as the text that `readSecond` reads. */
export function bagsOf(things: Offer[]): string {
  const all = things.map(({ title, asked, told }) => {
    const counts = new Map<string, number>();
    const tell = (text: string, share: number) => {
      for (const stem of telling(words(plain(text))).keys()) if (!stem.startsWith('!')) counts.set(stem, (counts.get(stem) ?? 0) + share);
    };
    for (const text of [title, ...asked]) tell(text, 1);
    for (const text of told) tell(text, sentenceShare);
    return counts;
  });
  const having = new Map<string, number>();
  for (const counts of all) for (const stem of counts.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  return all
    .map((counts, at) => {
      const own = new Set(slugOf(things[at]!).split('-').map(stem));
      return [...counts]
        .filter(([stem]) => !own.has(stem))
        .map(([stem, count]) => ({ stem, tells: count * Math.log(things.length / having.get(stem)!) }))
        .sort((a, b) => b.tells - a.tells || (a.stem < b.stem ? -1 : 1))
        .slice(0, mostStems)
        .map(({ stem }) => stem)
        .sort()
        .join(' ');
    })
    .join('\n');
}
