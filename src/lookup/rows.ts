import { singlePages } from '../data/pages.ts';
import { classes } from '../model/class.ts';
import { codes } from '../model/code.ts';
import { uses } from '../model/emitter.ts';
import type { AnyKind, Offer } from '../model/kind.ts';
import { kinds } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import type { PageOffer } from './answers.ts';
import { stem, typedOf, words } from './words.ts';

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

/** A keyword of so many words is left out where the names and situations of its code have all of them; a shorter one is nearly a name. */
const leastCovered = 3;

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
export const slugOf = ({ path }: Offer): string => path.split('#')[1] ?? path.split('/').at(-2)!;

/** What comes before it: `/situations/`, `/glossary/#`. */
const folderOf = ({ path }: Offer): string => /^.*#|^.*\/(?=[^/]+\/$)/.exec(path)![0];

/** The words of a thing's address as its title spells them: `ETag`, `API`. */
function spelling(offer: Offer): string[] {
  const names = new Map(
    [...offer.title.matchAll(/\w*[A-Z]\w*/g)]
      .filter(({ 0: name, index }) => index > 0 || /.[A-Z]/.test(name))
      .map(([name]) => [name.toLowerCase(), name]),
  );
  return slugOf(offer)
    .split('-')
    .map((word) => names.get(word) ?? word);
}

/** Words that every title spells with capitals, so that one list will do for all. */
function spelt(offers: Offer[]): string[] {
  const ways = Map.groupBy(offers.flatMap(spelling), (word) => word.toLowerCase());
  return [...ways].flatMap(([lower, all]) => (all[0] !== lower && new Set(all).size === 1 ? [all[0]!] : []));
}

/**
 * A thing as an item of a cell: its slug, the words of it where `names` do not tell how they are spelt, and what else it is called.
 * Long reading and what has a place on a page only have their titles whole.
 */
function item(offer: Offer, names: Map<string, string>): string {
  const slug = slugOf(offer);
  const { keyword: others = [] } = offer.names;
  const text = others.length || offer.path.includes('#') ? offer.title.replaceAll(', ', ' ') : spelling(offer).join(' ');
  const plain = slug
    .split('-')
    .map((word) => names.get(word) ?? word)
    .join(' ');
  return [plain === text ? slug : `${slug}=${text}`, ...others].join('~');
}

/** What the things of a kind offer to the search, in their order. */
export const offersOf = (site: Site, kind: AnyKind): Offer[] => site.all(kind).flatMap((thing) => kind.offer?.(thing) ?? []);

/** The kinds whose things are found beside the codes; a class is found by its own rules. */
export const thingKinds = (kinds as readonly AnyKind[]).filter((kind) => kind.offer && kind !== codes && kind !== classes);

const asTyped = (keyword: string): string => typedOf(keyword).join(' ');

/** Pages of which there is one, and the place of a class that tells of codes which nobody registered: path, title, keywords. */
export const pageRows = (site: Site): PageOffer[] => [
  ...offersOf(site, classes).flatMap(({ path, names: { keyword = [] } }): PageOffer[] =>
    keyword.length ? [[`${path}#unknown`, 'A code that nobody registered', keyword.map(asTyped)]] : [],
  ),
  ...singlePages.map(({ path, title, keywords }): PageOffer => [path, title, keywords.map(asTyped)]),
];

/** The things that are no codes, in the order of the lookup: by code, those that lead to none at the end, and within it by kind. */
export function thingsOf(site: Site): Offer[] {
  const all = thingKinds.map((kind) => offersOf(site, kind));
  return [...site.all(codes).map(({ id }) => id), undefined].flatMap((id) => all.flatMap((list) => list.filter(({ code }) => code === id)));
}

/**
 * The lookup's whole data as one text, small enough to travel at the first keystroke: a line a column, its cells in the order of
 * the codes and parted by `|`, the items of a cell by a comma. The first line says how words are spelt in
 * titles, the second names the columns, with the folder of their pages where they hold things that are no codes; the third has the ids. The last cell of each holds things that lead to no code.
 * Spaces, commas and columns are there for the compression, which knows English. A `!` before an id marks an unregistered number.
 */
export function rows(site: Site): string {
  const things = thingKinds.map((kind) => ({ kind, offers: offersOf(site, kind) }));
  const names = spelt(things.flatMap(({ offers }) => offers));
  const spelling = new Map(names.map((name) => [name.toLowerCase(), name]));
  const cells = (id?: string) => things.map(({ offers }) => offers.filter(({ code }) => code === id).map((offer) => item(offer, spelling)));
  const table = site.all(codes).map((code) => {
    const { phrase = [], alias = [], keyword = [], constant = [], header = [] } = codes.offer!(code).names;
    // What emitters send as registered is found by another file.
    const emitter = code.registration === 'unregistered' ? site.naming(uses, codes, code.id).map((use) => use.emitter.name) : [];
    const known = [...phrase, ...alias];
    const cases = things.flatMap(({ offers }) =>
      offers.filter((offer) => offer.code === code.id).map((offer) => slugOf(offer).replaceAll('-', ' ')),
    );
    const keywords = fresh(keyword, known).filter((text) => words(text).length < leastCovered || fresh([text], cases).length);
    const headers = header.slice(0, mostHeaders).map((name) => name.toLowerCase());
    const id = (code.registration === 'unregistered' ? '!' : '') + code.id;
    return [[id], phrase, alias, keywords, constantWords(code.id, constant, known), headers, fresh(emitter, alias), ...cells(code.id)];
  });
  table.push([[], [], [], [], [], [], [], ...cells()]);
  const heads = [
    ...['phrase', 'alias', 'keyword', 'constant', 'header', 'emitter'],
    ...things.map(({ kind, offers: [first] }) => `${kind.word} ${first ? folderOf(first) : ''}`),
  ];
  return [names.join(' '), heads.join('|'), ...table[0]!.map((_, column) => table.map((row) => row[column]!.join(', ')).join('|'))].join(
    '\n',
  );
}
