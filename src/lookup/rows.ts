import { type Code, codes } from '../model/code.ts';
import type { Site } from '../model/site.ts';
import { recommends, type Situation } from '../model/situation.ts';
import { stem, words } from './words.ts';

/** Words that every runtime wraps around a constant, and that say nothing about which code it is. */
const wrapping = new Set([
  'http',
  'https',
  'status',
  'statuses',
  'code',
  'codes',
  'response',
  'sc',
  'urlconnection',
  'httpstatus',
  'httpresponse',
]);

/** The names of a code in all runtimes, as words, where they differ from its phrases. */
function constantWords(code: Code): string[] {
  const known = new Set([code.phrase, ...code.aliases].map((text) => words(text).join(' ')));
  const names = code.constants.flatMap(({ names: list }) =>
    list.map(({ text }) => {
      const all = words(text);
      const start = all.findIndex((word) => !wrapping.has(word) && word !== code.id);
      return all.slice(start < 0 ? all.length : start).join(' ');
    }),
  );
  return [...new Set(names)].filter((name) => name && !known.has(name));
}

/** Texts, as words, that are not part of one of the others: `others` are found by them already. */
function fresh(texts: string[], others: string[]): string[] {
  const known = others.map((text) => new Set(words(text).map(stem)));
  return [...new Set(texts.map((text) => words(text).join(' ')))].filter(
    (text) => !known.some((set) => words(text).every((word) => set.has(stem(word)))),
  );
}

/** The words of a slug, spelt as in the title: `ETag`, `API`. */
const spelt = ({ id, title }: Situation): string => {
  const names = new Map(
    [...title.matchAll(/\w*[A-Z]\w*/g)]
      .filter(({ 0: name, index }) => index > 0 || /.[A-Z]/.test(name))
      .map(([name]) => [name.toLowerCase(), name]),
  );
  return id
    .split('-')
    .map((word) => names.get(word) ?? word)
    .join(' ');
};

/** A situation as an item of a cell: its slug, and its words where they are spelt otherwise. */
const item = (situation: Situation): string => {
  const text = spelt(situation);
  return text === situation.id.replaceAll('-', ' ') ? situation.id : `${situation.id}=${text}`;
};

/**
 * The lookup's whole data as one text, small enough to travel at the first keystroke: a line a column (ids, phrases, aliases,
 * keywords, constants, header fields, emitters, situations), its cells in the order of the codes and parted by `|`, the items of
 * a cell by a comma. Spaces, commas and columns are there for the compression, which knows English. A `!` before an id marks an
 * unregistered number.
 */
export function rows(site: Site): string {
  const table = site.all(codes).map((code) => {
    const situations = site.naming(recommends, codes, code.id);
    const keywords = fresh(code.keywords, [code.phrase, ...code.aliases]);
    const vendors = code.emitters.map(({ vendor }) => vendor);
    const emitters = fresh(vendors, code.aliases);
    const headers = code.headers.slice(0, 4).map(({ name }) => name.toLowerCase());
    const id = (code.registration === 'unregistered' ? '!' : '') + code.id;
    return [[id], [code.phrase], code.aliases, keywords, constantWords(code), headers, emitters, situations.map(item)];
  });
  return table[0]!.map((_, column) => table.map((cells) => cells[column]!.join(', ')).join('|')).join('\n');
}
