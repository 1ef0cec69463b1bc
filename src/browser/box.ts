import { type Answer, answers, type PageOffer, near, type Second } from '../lookup/answers.ts';
import { factOf } from '../lookup/facts.ts';
import { type Index, read } from '../lookup/index.ts';
import type * as Behind from './answer.ts';
import { load } from './load.ts';
import { type Option, optionOf, ways } from './option.ts';
import { type Row, rowOf } from './row.ts';

/** The data of the lookup; the endpoint that bundles this file puts it in place. */
declare const ROWS: string;
/** Pages of which there is one, each with what people type who want it. */
declare const PAGES: PageOffer[];

const index: Index = read(ROWS);
const mostShown = 8;

/** A text of this length was pasted: its number was found, not asked for. */
const pasted = 40;

/** Where a page tells a fact. */
const sections = { retry: '#retry', cache: '#cache', body: '#send' };

const rowsOf = (base: string, list: Answer[], query = ''): Row[] =>
  list.map((answer, place) => {
    // What matched a name asks for nothing more: `payload too large`.
    const words = new Set(answer.reason.text.toLowerCase().split(/\W+/));
    const rest = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !words.has(word))
      .join(' ');
    const named = place === 0 && answer.registered && /number|phrase|alias/.test(answer.reason.kind);
    const fact = named ? factOf(rest) : undefined;
    if (answer.reason.kind === 'number' && query.length < pasted) answer.reason.text = answer.code!;
    return { ...answer, href: base + answer.path.slice(1) + (fact ? sections[fact] : ''), ...(fact && { fact }) };
  });

/** What is loaded behind the first results: sentences, the answer in place, the rules that read a pasted line, and what that loads. */
let behind: typeof Behind | undefined;
let loading: Promise<typeof Behind> | undefined;

/** Takes what was loaded behind the lookup. */
export const use = (module: typeof Behind): typeof Behind => (behind = module);

/** When it fails the rows do without it. */
const loadBehind = (base: string) => (loading ??= load<typeof Behind>(`${base}answer.js`).then(use));

/** Results for a query in the order a reader wants. `base` is the site's base path, with its slash; `second` what was learned, where it is there. */
export function results(base: string, query: string, second: Second | undefined = behind?.second): Row[] {
  const list = answers(index, PAGES, query, second, behind?.asked);
  return rowsOf(base, behind?.signs?.merge(list, query, index) ?? list, query);
}

/** Codes to offer when nothing was found: those that are near, if any. */
export const suggestions = (base: string, query: string): Row[] => rowsOf(base, near(index, query));

/** The content of one row; its sentences come from a file that is loaded behind it, or stay away with it. */
const line = (row: Row, base: string): HTMLElement[] =>
  rowOf(
    row,
    loadBehind(base).then(
      ({ lines }) => lines,
      () => ({}),
    ),
  );

/** A row as an entry of a list in a page: a link. */
export function entry(row: Row, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: row.href, className: 'hit' });
  item.dataset['kind'] = row.kind;
  if (row.code) item.dataset['code'] = row.code;
  if (row.emitter) item.dataset['emitter'] = row.emitter;
  link.append(...line(row, base));
  item.append(link);
  return item;
}

/** The field of a search form, its list of results, the answer of the chosen one, and the line that tells their number. */
function elements(form: HTMLFormElement) {
  const input = form.querySelector('input')!;
  form.querySelector('.found')?.remove();
  const found = document.createElement('div');
  const list = document.createElement('ul');
  const answer = document.createElement('div');
  list.id = `${input.id}-list`;
  list.className = 'hits';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  answer.className = 'answer';
  answer.hidden = true;
  answer.setAttribute('role', 'group');
  answer.setAttribute('aria-label', 'Answer of the chosen result');
  found.className = 'found';
  // A press on its text must not leave the form, which would close it; and Firefox stops at what scrolls.
  found.tabIndex = -1;
  found.hidden = true;
  found.append(list, answer);
  form.append(found);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return { input, found, list, answer, status: form.querySelector('[role=status]')! };
}

/** The chosen one of the options of a list, which the field names while it keeps the focus. */
function choice(input: HTMLInputElement, list: HTMLElement, chosen: (href: string | undefined) => void) {
  let active = -1;
  let scrolled = false;
  list.parentElement!.addEventListener('scroll', () => (scrolled = true), true);
  const options = () => [...list.children] as HTMLElement[];
  const href = () => options()[active]?.dataset['href'];
  const choose = (next: number) => {
    options()[active]?.setAttribute('aria-selected', 'false');
    // A list in which nobody has moved shows its first row; asking for it would cost a layout with each keystroke.
    const hidden = scrolled || next > 0;
    scrolled = false;
    active = next;
    const option = options()[active];
    chosen(option?.dataset['answers'] === '' ? href() : undefined);
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    if (hidden) option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  const move = (step: number) => choose((active + step + list.children.length) % list.children.length);
  return { choose, move, href, moved: () => active > 0 };
}

const go = (href: string, event: MouseEvent | KeyboardEvent): unknown =>
  event.ctrlKey || event.metaKey || (event as MouseEvent).button === 1 ? window.open(href) : location.assign(href);

/** The options for a query, and the line that tells how many there are. */
function optionsOf(form: HTMLFormElement, base: string, query: string): { options: Option[]; told: string } {
  const all = results(base, query);
  const rows = all.length ? all.slice(0, mostShown) : suggestions(base, query);
  const found = rows.map((row): Option => ({ content: line(row, base), href: row.href, answers: true }));
  const [first, ...rest] = ways(form, query, all.length === 0).map(([textContent, href]): Option => ({
    content: [Object.assign(document.createElement('span'), { textContent, className: 'way' })],
    href,
    answers: false,
  }));
  const shown = rows.length < all.length ? `, ${rows.length} of them shown` : '';
  return {
    options: all.length ? [...found, first!] : [first!, ...found, ...rest],
    told: all.length === 1 ? '1 result' : `${all.length || 'No'} results${shown}`,
  };
}

/** What moves, opens and closes the list. */
interface Box {
  input: HTMLInputElement;
  list: HTMLElement;
  shown(): boolean;
  open(shown: boolean): void;
  search(): void;
  move(step: number): void;
  href(): string | undefined;
}

/** Arrow keys, Enter and Escape; presses; leaving. */
function listen(form: HTMLFormElement, { input, list, shown, open, search, move, href }: Box): void {
  input.addEventListener('input', search);
  input.addEventListener('focus', search);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    // Enter that ends the composition of a word belongs to the word.
    if (event.isComposing) return;
    const chosen = shown() ? href() : undefined;
    if (key === 'Escape') {
      if (!shown()) input.value = '';
      open(false);
    } else if (key === 'Enter' && chosen) go(chosen, event);
    else if (list.children.length && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (!shown()) search();
      else if (!event.altKey) move(key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  });
  // A press on a result must not take the focus away before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  for (const type of ['click', 'auxclick'] as const)
    list.addEventListener(type, (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[data-href]');
      if (option && event.button < 2) go(option.dataset['href']!, event);
    });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) open(false);
  });
}

/** Makes a search form a combobox: results while typing, and the answer of the chosen one beside them. */
function attach(form: HTMLFormElement): void {
  const base = form.dataset['base'] ?? '/';
  const { input, found, list, answer, status } = elements(form);
  let show: ((href: string | undefined) => void) | undefined;
  const { choose, move, href, moved } = choice(input, list, (chosen) => show?.(chosen));
  const open = (shown: boolean) => {
    found.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    choose(shown ? 0 : -1);
  };
  const search = () => {
    const query = input.value.trim();
    const { options, told } = query ? optionsOf(form, base, query) : { options: [], told: '' };
    status.textContent = told;
    list.replaceChildren(...options.map((option, place) => optionOf(option, `${list.id}-${place}`)));
    open(options.length > 0);
    if (!query) return;
    // Numbers are read by better rules then, and more is known; a list in which somebody chooses stays as it is.
    const again = () => found.hidden || moved() || search();
    void loadBehind(base).then(
      ({ answerOf, seek }) => {
        void seek(base, query, index)?.then(again);
        if (show) return;
        show = answerOf(answer);
        again();
      },
      () => undefined,
    );
  };
  listen(form, { input, list, shown: () => !found.hidden, open, search, move, href });
  if (document.activeElement === input) search();
}

// The page loads this file for its box; the tests load it without a page.
const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>('.search');
if (form) attach(form);
