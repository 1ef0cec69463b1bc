import { readable } from './words.ts';

/** A sign, a word or a setting: as it is written, the codes that come with it, and its place, which of a word follows from it. */
export type SignRow = [text: string, codes: string, place?: string];

/** A text of so many letters and digits is found wherever it stands; a shorter one needs somebody who speaks of its emitter. */
export const sureLength = 9;
/** So much of a row has to be typed before it is offered. */
const leastTyped = 5;
/** A query of so many words was typed, and not pasted. */
export const mostTyped = 6;
/** What is typed so far says less than what stands there whole. */
const typedShare = 0.8;

/** Marks of a word that no dictionary has: `H12`, `TCP_DENIED`, `SH--`, `MissingToken`. */
export const marked = /[A-Za-z]\d|_|--$|[a-z][A-Z]/;

/** A text as it is compared: also what a program has quoted, with its line breaks as two signs. */
export const plainly = (text: string): string =>
  readable(text)
    .replace(/\\[nrt"]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The text as a whole word; `open` where anything may follow. */
export const whole = (text: string, flags = 'u', open = false) =>
  new RegExp(`${/^\w/.test(text) ? '(?<![\\w.])' : ''}${escaped(text)}${!open && /\w$/.test(text) ? '(?!\\w|\\.\\w)' : ''}`, flags);
export const lettersOf = (text: string): number => text.replace(/[^a-z0-9]/gi, '').length;

/** A row ready to be compared: its fixed parts, in order. */
export interface Row {
  row: SignRow;
  parts: string[];
  /** How its first word begins. */
  start: string;
  letters: number;
  /** What of it may be typed: the parts, and the whole with the words of `MissingToken` apart. */
  ways: string[];
  /** What is left of it without a number, where that is a phrase which many say: `Bad Gateway`. */
  phrase: string;
  /** Words that speak of its kind: of `Response flags` these are `response` and `flag`. */
  table: string[];
}

/** How the words of a text begin: one letter or two. */
const starts = (text: string): string[] => text.match(/(?<!\w)\w{1,2}/g) ?? [];
/** How a text begins that may stand in another. */
export const startOf = (text: string): string => starts(text)[0] ?? '';
/** Where a row may begin that stands in a text. */
export const startsOf = (text: string): Set<string> => new Set(['', ...starts(text).flatMap((two) => [two[0]!, two])]);

export const rowOf = (row: SignRow, title: string): Row => {
  const [text] = row;
  const parts = text
    .split('…')
    .map((part) => plainly(part).replace(/^[\s:;,."')]+|[\s:;,."'({]+$/g, ''))
    .filter((part) => lettersOf(part));
  return {
    row,
    parts,
    start: startOf(parts[0] ?? ''),
    letters: lettersOf(parts.join('')),
    ways: [...parts, plainly(text.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))],
    phrase: parts.join(' ').replace(/^\d{3} /, ''),
    table: title.toLowerCase().match(/[a-z]{4,}/g) ?? [],
  };
};

/** What is looked at: the text as typed and as compared, and its words. */
export interface Asked {
  typed: string;
  text: string;
  words: string[];
  /** See `startsOf`: most rows need not be looked for. */
  starts: Set<string>;
  /** The phrases of the codes, which say nothing of who wrote them. */
  phrases: Set<string>;
}

/** True when all parts of a row stand in the text, in order. */
export function stands({ parts, start, row: [written] }: Row, { text, starts }: Asked): boolean {
  if (!starts.has(start)) return false;
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (!text.includes(part, from)) return false;
    const at = whole(part, 'gu', index < parts.length - 1 || written.endsWith('…'));
    at.lastIndex = from;
    if (!at.exec(text)) return false;
    from = at.lastIndex;
  }
  return parts.length > 0;
}

/** How much a row that stands in the text says; nothing where it may be there by chance. */
export function weightOf(own: Row, { typed, text, words, phrases }: Asked, named: boolean): number {
  const { row, parts, letters, table, phrase } = own;
  const [word] = row;
  const few = words.length <= mostTyped;
  if (phrases.has(phrase) && !named) return 0;
  if (parts.length === 1 && parts[0] === text) return letters + 1;
  // One word of English may stand there for itself; several, or one that no dictionary has, do not. Letter by letter it says more.
  if (letters >= sureLength && /\w[^a-z]+\w/.test(word)) return letters + Number(typed.includes(word.split('…')[0]!.trim()));
  const exact = whole(word).test(typed);
  const spoken = named || table.some((own) => words.some((one) => one.startsWith(own.replace(/(e?s)$/, ''))));
  // A word of one letter is looked up by itself only.
  if (letters < 2 && !few) return 0;
  if (few) return spoken ? letters + 1 : /[A-Z]\d|_|--/i.test(word) && exact && letters > 2 ? letters : 0;
  // In a line of a log: with its emitter, with marks that words do not have, or as a flag behind a status.
  const flag = new RegExp(`(?<![\\w.])[1-5]\\d\\d ${escaped(word)}(?![\\w-])`).test(typed);
  return exact && (named ? letters > 1 : (marked.test(word) && letters > 2) || flag) ? letters + 1 : 0;
}

/** What of a text is left beside a name and numbers. */
export interface Rest {
  text: string;
  letters: number;
  /** Where a word of another text begins with it; undefined for less than tells a row. */
  begun?: RegExp;
}

export function restOf(all: string, { words, phrases }: Asked): Rest {
  const text = all
    .replace(/(?<!\S)\d{3}(?!\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = lettersOf(text);
  const tells = words.length <= mostTyped && letters >= leastTyped && !phrases.has(text);
  return { text, letters, ...(tells && { begun: new RegExp(`(?<![a-z0-9])${escaped(text)}`) }) };
}

/** How much of a row has been typed. */
export const typedOf = ({ ways }: Row, { text, letters, begun }: Rest): number =>
  begun && ways.some((way) => way.includes(text) && begun.test(way)) ? typedShare * letters : 0;
