/** What a list of results shows beyond names: the sentence of each code, and the answer of the chosen row in place. */
import type { Second } from '../lookup/answers.ts';
import type { FactName } from '../lookup/facts.ts';
import type { Index } from '../lookup/index.ts';
import { describes, typedOf } from '../lookup/words.ts';
import { load } from './load.ts';
import type * as Ranking from './ranking.ts';
import type * as Third from './signs.ts';

/** Reads which numbers a query or a pasted text asks for. */
export { asked } from '../lookup/asked.ts';

/** What rows say about a code, by its number: its sentence, and each fact with its name, its word, and its note. */
export type Lines = Record<
  string,
  { phrase: string; summary: string } & Record<FactName, { name: string; word: string; note: string | undefined }>
>;

/** Put in place by the endpoint that bundles this file. */
declare const LINES: Lines;
export const lines = LINES;

/** What emitters write, and what the classifier learned, each once it was asked for. */
export let signs: typeof Third.signs | undefined;
export let second: Second | undefined;

/** Words by which emitters are called. */
declare const NAMES: string[];
/** So many words may be the phrase of a code, which is no sign of an emitter. */
const mostPhrase = 2;
/** True where a query may hold what an emitter wrote: it is named, or there is a word that nobody knows, or it is longer than a phrase. */
export function mayHold(query: string, { starts, stems }: Index): boolean {
  const typed = typedOf(query);
  const strange = (word: string) =>
    word.length > 1 && !/^\d{1,3}$/.test(word) && !stems.has(word) && !starts.get(word[0]!)?.some((own) => own.startsWith(word));
  return describes(typed, mostPhrase) || typed.some((word) => NAMES.includes(word) || strange(word));
}

const begun = new Set<string>();

/** Loads a module, which `take` puts in place, unless that has begun; when it fails the rows do without. */
function once<Module>(address: string, take: (module: Module) => void): Promise<void>[] {
  if (begun.has(address)) return [];
  begun.add(address);
  return [load<Module>(address).then(take, () => undefined)];
}

/** Loads the signs of emitters where a query may hold one, and what was learned where it describes something. Undefined where nothing is wanted. */
export function seek(base: string, query: string, index: Index): Promise<unknown> | undefined {
  const wanted = [
    ...(mayHold(query, index) ? once<typeof Third>(`${base}signs.js`, (module) => (signs = module.signs)) : []),
    ...(describes(typedOf(query)) ? once<typeof Ranking>(`${base}ranking.js`, (module) => (second = module.second)) : []),
  ];
  return wanted.length ? Promise.all(wanted) : undefined;
}

/** The parts of a page that answer at once: title, sentence, wire, what a receiver does, verdict, reason, steps. */
const parts = 'main :is(h1, .lead, .wire, .blocks, .verdict, #why, #steps, .steps, #unknown, #unknown ~ p)';
/** The part of an emitter's page that a row leads to: a word, a sign, a number. */
const rows = 'tr, .signs li, .number';
/** So long a row is chosen before its page is asked for: nobody reads what they only pass. */
const rest = 120;
const mostSections = 6;

/** The place of the answer: beside the list, or on a phone under its first row. Here, since no page needs it before. */
const place = `
  @media (width < 64rem) {
    .found { display: flex; flex-direction: column }
    .found .hits { display: contents }
    .answer { order: 1; border-block: 1px solid var(--color-line) }
    .hits > li ~ li { order: 2 }
  }
  @media (width >= 64rem) {
    .found:has(.answer:not([hidden])) { display: grid; grid-template-columns: 1fr 1fr; width: 55.5rem }
    .found > * { min-width: 0 }
    .answer { border-left: 1px solid var(--color-line) }
  }
`;

/** What the answer changes of the style of its page, which is wider. */
const narrower = `
  .panel { padding: 0.75rem 0.9rem 0.9rem }
  .wire { margin-inline: 6px }
  h1 { margin: 0 !important; font-size: 1.5rem !important }
  .lead { margin-top: 0.4rem; font-size: 1rem !important }
  .wire { margin-top: 0.75rem !important }
  .blocks { margin-top: 0.9rem !important; grid-template-columns: minmax(0, 1fr) !important }
  .verdict { font-size: 1.1875rem; padding-block: 0.5rem }
  .text-lg { font-size: 1rem; margin-top: 0.75rem }
  .row { margin-top: 0.6rem }
  .row :is(th, td) { text-align: left; font-weight: 400; vertical-align: top; padding: 0.15rem 0.75rem 0.15rem 0 }
  ul.sections { display: grid; margin-top: 1rem; border-top: 1px solid var(--color-line); padding-top: 0.5rem }
  @media (width < 64rem) { h1, ul.sections, .blocks > section + section { display: none } }
  .sections li { display: flex; justify-content: space-between; gap: 1rem; min-height: 1.75rem; font-size: 0.90625rem }
  button { border: 0; background: none; color: var(--color-soft); font: inherit; cursor: pointer; text-decoration: underline }
`;

interface Answer {
  content: HTMLElement;
  sheet: CSSStyleSheet;
}

/** The answer that a page gives at once; undefined where it does not load. */
async function answerAt(href: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(href);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sheet = new CSSStyleSheet();
    const rules = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    sheet.replaceSync(rules.replaceAll(':root', ':host') + narrower);
    return { content: contentOf(page, href), sheet };
  } catch {
    // Without the page the row says what it says, and still leads there.
    return undefined;
  }
}

/** The answer of the chosen row: the first parts of the very page that it leads to, which is then at hand when it is opened. */
export function answerOf(host: HTMLElement): (href: string | undefined) => void {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(place);
  document.adoptedStyleSheets.push(sheet);
  const pages = new Map<string, Promise<Answer | undefined>>();
  let wanted: string | undefined;
  let timer = 0;
  const show = async (href: string) => {
    if (!pages.has(href)) pages.set(href, answerAt(href));
    const answer = await pages.get(href);
    if (wanted !== href) return;
    host.hidden = !answer;
    if (!answer) return;
    root.adoptedStyleSheets = [answer.sheet];
    root.replaceChildren(answer.content.cloneNode(true));
  };
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (!button) return;
    navigator.clipboard?.writeText(button.value).then(
      () => (button.textContent = 'Copied'),
      () => undefined,
    );
  });
  return (href) => {
    clearTimeout(timer);
    wanted = href;
    if (!href) host.hidden = true;
    else timer = window.setTimeout(() => void show(href), pages.has(href) ? 0 : rest);
  };
}

/** A link to a section of a page, and a button that copies it. */
function sectionOf(heading: Element, page: string): HTMLElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: `${page}#${heading.id}`, textContent: heading.textContent });
  const button = Object.assign(document.createElement('button'), { type: 'button', value: link.href, textContent: 'Copy link' });
  button.setAttribute('aria-label', `Copy link to ${heading.textContent}`);
  item.append(link, ' ', button);
  return item;
}

/** The parts of a page, its links made whole, and the links of its sections. */
function contentOf(page: Document, href: string): HTMLElement {
  const content = document.createElement('div');
  const article = document.createElement('div');
  const list = document.createElement('ul');
  article.className = page.querySelector('main article')?.className ?? '';
  article.append(...[...page.querySelectorAll(parts)].filter((element) => !element.parentElement!.closest(parts)));
  const row = page.getElementById(href.split('#')[1] ?? '');
  if (row?.matches(rows)) {
    // A row without its table would lose its cells.
    const around = document.createElement(row.localName === 'tr' ? 'table' : row.localName === 'li' ? 'ul' : 'div');
    around.className = 'row';
    around.append(row);
    article.querySelector('h1')?.after(around);
  }
  for (const link of article.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, new URL(href, location.href)).href;
  // Its blocks are no landmarks of the page that shows them.
  for (const block of article.querySelectorAll('section')) block.removeAttribute('aria-labelledby');
  list.className = 'sections';
  list.append(...[...page.querySelectorAll('main .heading > [id]')].slice(0, mostSections).map((heading) => sectionOf(heading, href)));
  content.className = 'panel';
  content.append(article, list);
  return content;
}
