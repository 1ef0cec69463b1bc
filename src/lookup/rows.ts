import type { Code, Model } from '../lib/derive.ts';
import { words } from './match.ts';

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

/** A word without the endings that the matcher forgives. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(s|ed|es|ing)$/, '') : word);

/**
 * Texts that bring a word the code does not have yet: short ones first, so that the usual phrases stay whole. A text that is
 * part of one of `whole` is left out.
 */
function fresh(texts: string[], seen: Set<string>, whole: string[] = []): string[] {
  const known = whole.map((text) => new Set(words(text).map(stem)));
  return [...new Set(texts.map((text) => words(text).join(' ')))]
    .filter((text) => !known.some((set) => words(text).every((word) => set.has(stem(word)))))
    .sort((a, b) => words(a).length - words(b).length || a.length - b.length)
    .filter((text) => {
      const added = words(text)
        .map(stem)
        .filter((word) => !seen.has(word));
      for (const word of added) seen.add(word);
      return added.length > (words(text).length > 3 ? 1 : 0);
    });
}

/**
 * The lookup's whole data as one text, small enough to travel at the first keystroke: a line a code, in numeric order,
 * fields parted by tabs and their items by `|`: id, phrase, aliases, keywords, constants, header fields, emitters,
 * situations (slugs). A `!` before a header field marks a MUST; one before an id, an unregistered number.
 */
export const rows = ({ byId }: Model): string =>
  [...byId.values()]
    .map((code) => {
      const seen = new Set([code.phrase, ...code.aliases].flatMap(words).map(stem));
      const emitters = fresh(
        code.emitters.map(({ vendor }) => vendor),
        seen,
      );
      const slugs = code.situations.map(({ slug }) => slug);
      const keywords = fresh(code.keywords, seen, slugs);
      const headers = code.headers.slice(0, 4).map(({ name, level }) => (level === 'must' ? '!' : '') + name.toLowerCase());
      const constants = constantWords(code);
      const id = (code.registration === 'unregistered' ? '!' : '') + code.id;
      const fields = [[id], [code.phrase], code.aliases, keywords, constants, headers, emitters, slugs];
      return fields.map((items) => items.join('|')).join('\t');
    })
    .join('\n');
