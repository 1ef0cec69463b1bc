import { placeOfWord } from '../model/word.ts';
import { type Answer, codeAnswer } from './answers.ts';
import type { Index } from './index.ts';
import {
  type Asked,
  lettersOf,
  marked,
  mostTyped,
  plainly,
  type Rest,
  restOf,
  type Row,
  rowOf,
  type SignRow,
  stands,
  startOf,
  startsOf,
  sureLength,
  typedOf,
  weightOf,
  whole,
} from './evidence.ts';
import { noise } from './words.ts';

/** Rows of the same kind, with the title of their table. */
export type SignTable = [title: string, rows: SignRow[]];

/** An emitter: slug, name, path (of one without a page), what it is called, the places of its numbers, its rows. */
export type EmitterRows = [slug: string, name: string, path: string, names: string[], numbers: string[], tables: SignTable[]];

/** Emitters that are listed at the most. */
const mostListed = 3;
/** An emitter with less than this share of the best one's weight is not listed. */
const leastShare = 0.5;
/** A row that is so much of a text is what it is about, or one of so many letters. */
const tellingShare = 0.6;
const tellingLength = 20;
/** Where an emitter that is less sure is listed, if no number was asked for: after the first answers. */
const placeOfUnsure = 2;
/** So many codes are told at the most, and none with less than this share of the likeliest one's vote. */
const mostTold = 2;
const leastVote = 0.6;
/** What the name of an emitter weighs: it decides between two that have the same words. */
const nameWeight = 12;
/** Why a code, a page or another thing is found that is called so. */
const called = new Set<string>(['phrase', 'alias', 'constant', 'case', 'class']);

interface Emitter {
  slug: string;
  name: string;
  path: string;
  names: { start: string; spelt: RegExp }[];
  numbers: string[];
  rows: Row[];
  /** All that may be typed of its rows. */
  ways: string;
}

/** What speaks for an emitter. */
interface Hit {
  emitter: Emitter;
  weight: number;
  /** True where the text is about it, and does not only have a few of its words. */
  sure: boolean;
  best?: Row;
  number?: string;
  /** The codes that its rows come with, the likeliest first. */
  codes: string[];
}

/** True where a row is no short word of a longer text about something else. */
const tells = ({ row: [text], letters }: Row, rest: Rest): boolean =>
  marked.test(text) || letters >= sureLength || letters >= tellingShare * rest.letters;

/** The codes for which the rows speak most: a row that comes with many says less of each. */
function votesOf(found: { row: Row; weight: number }[]): string[] {
  const votes = new Map<string, number>();
  for (const { row, weight } of found) {
    const codes = row.row[1].split(' ').filter(Boolean);
    for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + weight / codes.length);
  }
  const sorted = [...votes].toSorted(([, a], [, b]) => b - a);
  return sorted.filter(([, vote]) => vote >= leastVote * sorted[0]![1]).map(([code]) => code);
}

/** What speaks for an emitter in a text, in which its `likely` rows may stand; `unnamed` is what is left of that where it is not named. */
function hitOf(emitter: Emitter, likely: Row[], asked: Asked, unnamed: Rest): Hit | undefined {
  const name = emitter.names.find(({ start, spelt }) => asked.starts.has(start) && spelt.test(asked.text))?.spelt;
  const rest = name ? restOf(asked.text.replace(name, ' '), asked) : unnamed;
  const typed = rest.begun && emitter.ways.includes(rest.text);
  const found: { row: Row; whole: boolean; weight: number }[] = [];
  for (const row of typed ? emitter.rows : likely) {
    const whole = stands(row, asked);
    const weight = whole ? weightOf(row, asked, Boolean(name)) : typed ? typedOf(row, rest) : 0;
    if (weight) found.push({ row, whole, weight });
  }
  if (!name && !found.length) return undefined;
  // A word that stands there has its meaning beside it, which a sign has not.
  const told = ({ row, whole }: { row: Row; whole: boolean }) => Number(whole && row.row[2] === undefined);
  const best = found.toSorted((a, b) => told(b) - told(a) || b.weight - a.weight)[0];
  const number = name && emitter.numbers.find((place) => new RegExp(`(?<![\\w.])${place.slice(0, 3)}(?![\\w.]*\\w)`).test(asked.text));
  // Further rows confirm it, each less.
  const weight = found.reduce((sum, { weight: own }) => sum + 0.2 * own, 0) + 0.8 * (best?.weight ?? 0) + (name ? nameWeight : 0);
  // `expired token` need not be the ExpiredToken of one of many: only what stands there as it is written is.
  const sure =
    Boolean(name) ||
    found.some(
      ({ row: { row, letters }, whole }) =>
        letters >= tellingLength || (whole && (letters >= tellingShare * lettersOf(asked.text) || marked.test(row[0]))),
    );
  return {
    emitter,
    weight,
    sure,
    codes: votesOf(found.filter(({ row }) => tells(row, rest))),
    ...(best && { best: best.row }),
    ...(number && { number }),
  };
}

/** An emitter as an answer, at the place that the query is about. */
function answerOf({ emitter: { slug, name, path, numbers }, best, number, weight }: Hit): Answer {
  const page = path || `/who-sent-this/${slug}/`;
  const answer = (title: string, place: string): Answer => ({
    kind: 'emitter',
    title,
    path: path || !place ? page : `${page}#${place}`,
    emitter: slug,
    score: weight,
    reason: { kind: 'emitter', text: name },
  });
  if (best) {
    const [text, codes, place = placeOfWord(text)] = best.row;
    // A sign says who; the number that comes with it says why, and what to do.
    return answer(`${name}: ${text}`, place !== 'limits' && best.row[2] && numbers.includes(codes) ? codes : place);
  }
  return number ? answer(`${name}: ${number.slice(0, 3)}`, number) : answer(name, '');
}

/** Where a code stands in a list; behind it where it does not. */
const placeIn = (list: Answer[], { code }: Answer): number => list.findIndex((own) => own.kind === 'code' && own.code === code) >>> 0;

/** What a file of signs knows of a query. */
export interface Signs {
  /** The answers with the emitters that the query names or shows, behind the numbers that it asks for. */
  merge(list: Answer[], query: string, index: Index): Answer[];
}

function emitterOf([slug, name, path, names, numbers, tables]: EmitterRows): Emitter {
  const rows = tables.flatMap(([title, all]) => all.map((row) => rowOf(row, title)));
  return {
    slug,
    name,
    path,
    numbers,
    rows,
    names: names.map(plainly).map((own) => ({ start: startOf(own), spelt: whole(own) })),
    ways: rows.flatMap(({ ways }) => ways).join('\n'),
  };
}

/** Finds what speaks for each emitter. Most are passed over: no name and no row of theirs begins like a word of the text. */
function finder(emitters: Emitter[]): (asked: Asked, unnamed: Rest) => Hit[] {
  const starts = emitters.flatMap((emitter): { emitter: Emitter; start: string; row?: Row }[] => [
    ...emitter.names.map(({ start }) => ({ emitter, start })),
    ...emitter.rows.map((row) => ({ emitter, start: row.start, row })),
  ]);
  const byStart = Map.groupBy(starts, ({ start }) => start);
  return (asked, unnamed) => {
    const likely = Map.groupBy(
      [...asked.starts].flatMap((start) => byStart.get(start) ?? []),
      ({ emitter }) => emitter,
    );
    return emitters
      .filter((own) => likely.has(own) || (unnamed.begun && own.ways.includes(unnamed.text)))
      .flatMap((own) => hitOf(own, likely.get(own)?.flatMap(({ row }) => row ?? []) ?? [], asked, unnamed) ?? []);
  };
}

/** Reads what `signRows` writes. */
export function readSigns(list: EmitterRows[]): Signs {
  const emitters = list.map(emitterOf);
  const find = finder(emitters);
  return {
    merge(all, query, index) {
      const text = plainly(query);
      const phrases = new Set(index.rows.map(({ phrase }) => phrase.toLowerCase()));
      const asked = {
        typed: query,
        text,
        phrases,
        starts: startsOf(text),
        words: text.split(/[^a-z0-9]+/).filter((word) => word && !noise.has(word)),
      };
      const hits = find(asked, restOf(text, asked)).toSorted((a, b) => b.weight - a.weight);
      const listed = hits.filter(({ weight }) => weight >= leastShare * hits[0]!.weight).slice(0, mostListed);
      const [first] = listed;
      if (!first) return all;
      // What was asked for by number or by its whole name stands first.
      const numbers =
        all.findIndex(
          ({ title, reason }) =>
            reason.kind !== 'number' && plainly(title) !== text && !(called.has(reason.kind) && plainly(reason.text) === text),
        ) >>> 0;
      const rows = listed.map(answerOf);
      // Of a paste the second number says less than who wrote it.
      const ahead = asked.words.length > mostTyped ? Math.min(numbers, 1) : numbers;
      const place = ahead || (first.sure ? 0 : placeOfUnsure);
      // What comes with one code or two tells them where the query does not, in the order that the words decide.
      const codes = numbers || !first.sure || first.codes.length > mostTold ? [] : first.codes;
      const told = codes
        .filter((id) => index.byId.has(id))
        .map((id) => codeAnswer(index, id, first.weight, { kind: 'emitter', text: first.emitter.name }))
        .toSorted((a, b) => placeIn(all, a) - placeIn(all, b));
      const others = all.filter(({ kind, code }) => kind !== 'code' || !codes.includes(code!));
      return told.length ? [rows[0]!, ...told, ...rows.slice(1), ...others] : [...all.slice(0, place), ...rows, ...all.slice(place)];
    },
  };
}
