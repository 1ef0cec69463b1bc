import type { Entry, Place } from './kind.ts';
import { cite, isCitation } from './source.ts';

/**
 * Where a link in a text leads, in the one grammar that all texts share: a code (`410`, `410#retry`), a thing of another kind
 * (`situation:email-already-taken`, `compare:401-vs-403`), a single page (`page:about`), a citation (`rfc9110#15.5.5`), or an https address.
 */
export type Target = { word: string; id: string; fragment: string } | { citation: string } | { url: string };

/** Reads the address of a link; undefined when it has none of the forms. */
export function targetOf(to: string): Target | undefined {
  const [, word = '', id = '', fragment = ''] = /^(?:([a-z]+):)?([a-z0-9-]+)(#[\w-]+)?$/.exec(to) ?? [];
  if (word ? word !== 'formerly' : /^\d{3}$/.test(id)) return { word: word || 'code', id, fragment };
  if (isCitation(to)) return { citation: to };
  return to.startsWith('https://') ? { url: to } : undefined;
}

const link = /\[([^\]]*)\]\(([^)\s]*)\)/g;

/** A text of one or more sentences as what is shown: plain pieces, and links with their address as written. */
export function pieces(text: string): (string | { text: string; to: string })[] {
  const found: ReturnType<typeof pieces> = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    found.push(text.slice(end, match.index), { text: match[1]!, to: match[2]! });
    end = match.index + match[0].length;
  }
  return [...found, text.slice(end)].filter((piece) => piece !== '');
}

/** The same text without its links, for data and search. */
export const plain = (text: string): string => text.replace(link, '$1');

/** The text with everything that is code, and so neither prose nor link, blanked out; positions stay. */
const prose = (body: string): string => body.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => ' '.repeat(code.length));

/** The words of a body at their places: links, code, headings and tables blanked out. */
export const plainProse = (body: string): string =>
  prose(body)
    .replace(/^(#+ .*|\|.*)$/gm, (line) => ' '.repeat(line.length))
    .replace(link, (whole) => ' '.repeat(whole.length));

/** True when a body links an address, whatever the label. */
export const linksTo = (body: string, to: string): boolean => [...prose(body).matchAll(link)].some((match) => match[2] === to);

/** Why there is nothing with that word and id; undefined when there is. */
type Exists = (word: string, id: string) => string | undefined;

/** Every text of an entry's fields, with its place. */
export function textsOf(value: unknown, place: PropertyKey[] = []): { text: string; place: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, place }];
  return typeof value === 'object' && value ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...place, key])) : [];
}

/** Reports the links of an entry that lead nowhere, in its body and in every text of its fields. */
export function checkLinks(entry: Entry<unknown>, exists: Exists): void {
  const check = (text: string, placeOf: (index: number) => Place) => {
    for (const { 2: to = '', index } of text.matchAll(link)) {
      const problem = linkProblem(to, exists);
      if (problem) entry.report(problem, placeOf(index));
    }
  };
  check(prose(entry.body), (index) => index);
  for (const { text, place } of textsOf(entry.data)) {
    const problem = place.at(-1) === 'to' ? linkProblem(text, exists) : undefined;
    if (problem) entry.report(problem, place);
    check(text, () => place);
  }
}

function linkProblem(to: string, exists: Exists): string | undefined {
  const target = targetOf(to);
  if (!target)
    return `links to "${to}": write a code (404), a thing (situation:email-already-taken), a page (page:about), a citation (rfc9110#15.5.5) or an https:// address`;
  if ('word' in target) return exists(target.word, target.id);
  if ('citation' in target) {
    try {
      cite(target.citation);
    } catch (error) {
      return (error as Error).message;
    }
  }
  return undefined;
}

/** Reports requirement words of a text that cite nothing, with where they stand in it. */
export function checkWords(text: string, report: (problem: string, index: number) => void): void {
  const unlinked = prose(text).replace(link, (whole) => ' '.repeat(whole.length));
  for (const { 0: word, index } of unlinked.matchAll(/\b(MUST|SHOULD|MAY)( NOT)?\b/g))
    report(`says ${word} without its source: write [${word}](rfc9110#15.5.5) with the section that says so, or use plain words`, index);
}

/** Reports requirement words of a body that cite nothing. */
export const checkRequirements = (entry: Entry<unknown>): void => checkWords(entry.body, entry.report);

/** Reports headings of a body that are not among `titles`, or not in their order. */
export function checkHeadings(entry: Entry<unknown>, titles: readonly string[]): void {
  let last = -1;
  for (const { 1: title = '', index } of prose(entry.body).matchAll(/^## (.+)$/gm)) {
    const position = titles.indexOf(title);
    if (position < 0) entry.report(`has the heading "${title}": use one of ${titles.join(', ')}`, index);
    else if (position <= last) entry.report(`has "${title}" out of order or twice: the order is ${titles.join(', ')}`, index);
    last = Math.max(last, position);
  }
}

/** The headings of a body, and where they stand. */
export const headingsOf = (body: string): { title: string; index: number }[] =>
  [...prose(body).matchAll(/^## (.+)$/gm)].map(({ 1: title = '', index }) => ({ title: title.trim(), index }));

/** How many words of a body are read as sentences: without tables, code blocks and what a component shows. */
export const proseWords = (body: string): number =>
  plain(body.replace(/```[\s\S]*?```|<[A-Z][^>]*>|^\|.*$|^#+ .*$/gm, ' ')).match(/[\w’'-]*[a-zA-Z0-9][\w’'-]*/g)?.length ?? 0;
