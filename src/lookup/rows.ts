import { classes } from '../model/class.ts';
import { codes } from '../model/code.ts';
import type { AnyKind, Offer } from '../model/kind.ts';
import { kinds } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
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

/** A code is known by so many of its header fields, the first ones. */
const mostHeaders = 4;

/** The names of a code in all runtimes, as words, where they differ from its phrases. */
function constantWords(id: string, constants: string[], known: string[]): string[] {
  const phrases = new Set(known.map((text) => words(text).join(' ')));
  const names = constants.map((text) => {
    const all = words(text);
    const start = all.findIndex((word) => !wrapping.has(word) && word !== id);
    return all.slice(start < 0 ? all.length : start).join(' ');
  });
  return [...new Set(names)].filter((name) => name && !phrases.has(name));
}

/** Texts, as words, that are not part of one of the others: `others` are found by them already. */
function fresh(texts: string[], others: string[]): string[] {
  const known = others.map((text) => new Set(words(text).map(stem)));
  return [...new Set(texts.map((text) => words(text).join(' ')))].filter(
    (text) => !known.some((set) => words(text).every((word) => set.has(stem(word)))),
  );
}

/** The end of a thing's address: `email-already-taken`. */
export const slugOf = ({ path }: Offer): string => path.split('/').at(-2)!;

/** The folder of a thing's address: `/situations/`. */
const folderOf = (offer: Offer): string => offer.path.slice(0, -slugOf(offer).length - 1);

/** A thing as an item of a cell: its slug, and the words of it where they are spelt otherwise in the title: `ETag`, `API`. */
function item(offer: Offer): string {
  const slug = slugOf(offer);
  const names = new Map(
    [...offer.title.matchAll(/\w*[A-Z]\w*/g)]
      .filter(({ 0: name, index }) => index > 0 || /.[A-Z]/.test(name))
      .map(([name]) => [name.toLowerCase(), name]),
  );
  const plain = slug.split('-');
  const text = plain.map((word) => names.get(word) ?? word).join(' ');
  return text === plain.join(' ') ? slug : `${slug}=${text}`;
}

/** What the things of a kind offer to the search, in their order. */
export const offersOf = (site: Site, kind: AnyKind): Offer[] => site.all(kind).flatMap((thing) => kind.offer?.(thing) ?? []);

/** The kinds whose things are found beside the codes; a class is found by its own rules. */
export const thingKinds = (kinds as readonly AnyKind[]).filter((kind) => kind.offer && kind !== codes && kind !== classes);

/** The classes that somebody may ask for by words: id, and what people type who ask about its unknown members. */
export const classRows = (site: Site): [id: string, keywords: string[]][] =>
  offersOf(site, classes).flatMap((offer) => (offer.names['keyword']!.length ? [[slugOf(offer), offer.names['keyword']!]] : []));

/** The things that are no codes, in the order of the lookup: by code, those that lead to none at the end, and within it by kind. */
export function thingsOf(site: Site): Offer[] {
  const all = thingKinds.map((kind) => offersOf(site, kind));
  return [...site.all(codes).map(({ id }) => id), undefined].flatMap((id) => all.flatMap((list) => list.filter(({ code }) => code === id)));
}

/**
 * The lookup's whole data as one text, small enough to travel at the first keystroke: a line a column, its cells in the order of
 * the codes and parted by `|`, the items of a cell by a comma. The first line names the columns, with the folder of their pages
 * where they hold things that are no codes; the second has the ids. The last cell of each holds things that lead to no code.
 * Spaces, commas and columns are there for the compression, which knows English. A `!` before an id marks an unregistered number.
 */
export function rows(site: Site): string {
  const things = thingKinds.map((kind) => ({ kind, offers: offersOf(site, kind) }));
  const cells = (id?: string) => things.map(({ offers }) => offers.filter(({ code }) => code === id).map(item));
  const table = site.all(codes).map((code) => {
    const { phrase = [], alias = [], keyword = [], constant = [], header = [], emitter = [] } = codes.offer!(code).names;
    const known = [...phrase, ...alias];
    // What a situation of the code says is found by it.
    const cases = things.flatMap(({ offers }) =>
      offers.filter((offer) => offer.code === code.id).map((offer) => slugOf(offer).replaceAll('-', ' ')),
    );
    const headers = header.slice(0, mostHeaders).map((name) => name.toLowerCase());
    const id = (code.registration === 'unregistered' ? '!' : '') + code.id;
    return [
      [id],
      phrase,
      alias,
      fresh(keyword, [...known, ...cases]),
      constantWords(code.id, constant, known),
      headers,
      fresh(emitter, alias),
      ...cells(code.id),
    ];
  });
  table.push([[], [], [], [], [], [], [], ...cells()]);
  const heads = [
    ...['phrase', 'alias', 'keyword', 'constant', 'header', 'emitter'],
    ...things.map(({ kind, offers: [first] }) => `${kind.word} ${first ? folderOf(first) : ''}`),
  ];
  return [heads.join('|'), ...table[0]!.map((_, column) => table.map((row) => row[column]!.join(', ')).join('|'))].join('\n');
}
