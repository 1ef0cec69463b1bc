import type { AnyKind, Offer } from '../model/kind.ts';
import { isRegistered } from '../model/code.ts';
import { emitters } from '../model/emitter.ts';
import { kinds } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { plain } from '../model/text.ts';
import { trees } from '../model/tree.ts';
import { offersOf, slugOf } from './rows.ts';
import { featuresOf, levelOf, named, worthOf } from './second.ts';
import { stem, telling, words } from './words.ts';

/** A text that is about a code, as its features, each once. */
export interface Example {
  features: string[];
  code: string;
}

/** What was learned: for each feature how much it speaks for or against each class and code, in the order of `codes`; `bias` for those themselves. */
export interface Learned {
  /** The classes, each by its digit, and then the codes. */
  codes: string[];
  features: string[];
  weights: Float64Array[];
  bias: Float64Array;
}

/** Every text of the content that is about one code: names, other people's words, sentences, and the labels of the trees. */
export function examplesOf(site: Site): Example[] {
  const examples: Example[] = [];
  const tell = (text: string, code: string | undefined) => {
    const features = featuresOf(words(plain(text)));
    if (code && features.length) examples.push({ features, code });
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

/** Passes over all examples: more change no answer. */
const passes = 12;
/** How much an example that is told wrong counts beside small weights: with more, single texts are learned by heart. */
const cost = 0.3;
/** A feature of fewer texts says nothing of others. */
const leastTexts = 3;
/** How telling a pair is beside a word that is in as many texts: with more, what happens to stand together in a few texts outweighs what is said. */
const pairShare = 0.7;
/** The classes: that something failed, and on whose side, is told by more words than which code says so. */
const classes = ['1', '2', '3', '4', '5'];

/** Numbers from 0 to 1 that look random and are the same in every build. */
function* shuffler(): Generator<number> {
  let state = 7;
  for (;;) yield (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Puts a list in another order, in place. */
function shuffle(list: Uint32Array, random: Iterator<number>): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor((random.next().value as number) * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}

/** An example as the places of its features in their list, each with its share; all shares together have the length 1. */
interface Input {
  code: number;
  places: number[];
  shares: number[];
}

/** What features and codes there are, how telling each feature is, and the examples as their places in those lists. */
function prepared(examples: Example[]) {
  // Those of most texts first, so that most rows are short.
  const texts = Map.groupBy(examples, ({ code }) => code);
  const codes = [...texts.keys()].sort((a, b) => texts.get(b)!.length - texts.get(a)!.length || Number(a) - Number(b));
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const own of features) counts.set(own, (counts.get(own) ?? 0) + 1);
  const features = [...counts].flatMap(([own, count]) => (count >= leastTexts ? own : [])).sort();
  const tells = features.map((own) => (own.includes(' ') ? pairShare : 1) * (1 + Math.log((1 + examples.length) / (1 + counts.get(own)!))));
  const place = new Map(features.map((own, index) => [own, index]));
  const inputs = examples.map((example): Input => {
    const places = example.features.flatMap((own) => place.get(own) ?? []);
    const length = Math.hypot(...places.map((at) => tells[at]!));
    return { code: codes.indexOf(example.code), places, shares: places.map((at) => tells[at]! / length) };
  });
  return { codes, features, tells, inputs: inputs.filter(({ places }) => places.length) };
}

/**
 * What tells some codes from all others: a linear support vector machine with squared loss, by dual coordinate descent (Hsieh et al.,
 * A Dual Coordinate Descent Method for Large-scale Linear SVM, 2008). The last weight is the bias.
 */
function separate(inputs: Input[], these: Set<number>, size: number, random: Iterator<number>): Float64Array {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(inputs.length);
  const order = Uint32Array.from(inputs.keys());
  const slack = 1 / (2 * cost);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const { code, places, shares } = inputs[at]!;
      const side = these.has(code) ? 1 : -1;
      let value = weights[size]!;
      for (let index = 0; index < places.length; index++) value += weights[places[index]!]! * shares[index]!;
      const alpha = Math.max(0, alphas[at]! - (side * value - 1 + slack * alphas[at]!) / (2 + slack));
      const change = side * (alpha - alphas[at]!);
      if (!change) continue;
      alphas[at] = alpha;
      for (let index = 0; index < places.length; index++) weights[places[index]!]! += change * shares[index]!;
      weights[size]! += change;
    }
  }
  return weights;
}

/** Learns which features speak for and against each class and code. */
export function train(examples: Example[]): Learned {
  const { codes, features, tells, inputs } = prepared(examples);
  const random = shuffler();
  const names = [...classes, ...codes];
  const all = names.map((name) => {
    const these = new Set(codes.flatMap((code, at) => (code.startsWith(name) ? [at] : [])));
    return separate(inputs, these, features.length, random);
  });
  return {
    codes: names,
    features,
    weights: features.map((_, at) => Float64Array.from(all, (weights) => weights[at]! * tells[at]!)),
    bias: Float64Array.from(all, (weights) => weights[features.length]!),
  };
}

/** A pair whose levels together are less adds next to nothing to its words; without such pairs what was learned is an eighth smaller, and no rate of answers fell. */
const leastLevels = 3;

/** Whether a feature is kept: one that speaks for or against a code, and of pairs those that speak up. */
const speaks = (own: string, row: string): boolean =>
  row !== '' && (!own.includes(' ') || [...row].reduce((sum, level) => sum + Math.abs(worthOf(level)), 0) >= leastLevels);

/** Features as `named` reads them: a word, behind it those that follow it in pairs. */
const pairsOf = (features: string[]): string =>
  [...Map.groupBy(features, (own) => own.split(' ')[0]!)]
    .map(([word, all]) => [word, ...all.flatMap((own) => own.split(' ').slice(1))].join(' '))
    .join('|');

/** What was learned as the text that `readSecond` reads. */
export function written({ codes, features, weights, bias }: Learned): string {
  const rows = new Map(features.map((own, at) => [own, [...weights[at]!].map(levelOf).join('').trimEnd()]));
  const names = pairsOf(features.filter((own) => speaks(own, rows.get(own)!)));
  return [
    codes.join(' '),
    [...bias].map((value) => value.toFixed(2)).join(' '),
    names,
    ...named(names).map((own) => rows.get(own) ?? ''),
  ].join('\n');
}

/** So many stems of a thing are kept, those that tell most; with all of them the file would be half as large again. */
const mostStems = 10;
/** A sentence counts less than a line that somebody may type. */
const sentenceShare = 0.5;

/** The stems by which other people know each thing, beyond those of its address, as the text that `readSecond` reads. */
export function bagsOf(things: Offer[]): string {
  const all = things.map(({ title, asked, told }) => {
    const counts = new Map<string, number>();
    const tell = (text: string, share: number) => {
      for (const stem of telling(words(plain(text)))) counts.set(stem, (counts.get(stem) ?? 0) + share);
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
