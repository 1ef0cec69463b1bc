import { type Answer, answers, type ClassOffer, near, type Second } from '../lookup/answers.ts';
import { type Index, read } from '../lookup/index.ts';

/** The data of the lookup; the endpoint that bundles this file puts it in place. */
declare const ROWS: string;
/** The classes, each with what people type who ask about its unknown members. */
declare const CLASSES: ClassOffer[];

const index: Index = read(ROWS);
const mostShown = 8;

/** One line of a list of results. */
export interface Item extends Answer {
  href: string;
  /** Three digits, for a code's own page. */
  id?: string;
  /** Why it matched, and the class; for a situation its code. */
  why: string;
}

const prefixes: Partial<Record<Answer['reason']['kind'], string>> = {
  alias: 'also ',
  keyword: '',
  constant: 'constant: ',
  header: 'header field ',
  emitter: 'sent by ',
  case: 'situation: ',
  words: '',
};

/** Why a code was found, and what class it is; an unregistered number says so instead. */
function whyOf({ code, registered, reason }: Answer): string {
  const prefix = prefixes[reason.kind];
  const matched = prefix === undefined ? '' : `${prefix}${reason.text} · `;
  return matched + (registered ? `${code![0]}xx` : 'not registered');
}

const itemOf = (base: string, answer: Answer): Item => ({
  ...answer,
  href: base + answer.path.slice(1),
  ...(answer.kind === 'code' ? { id: answer.code!, why: whyOf(answer) } : { why: answer.code ?? '' }),
});

/** Results for a query in the order a reader wants. `base` is the site's base path, with its slash; `second` what the search page loads. */
export const results = (base: string, query: string, second?: Second): Item[] =>
  answers(index, CLASSES, query, second).map((answer) => itemOf(base, answer));

/** Codes to offer when nothing was found. */
export const suggestions = (base: string, query: string): Item[] => near(index, query).map((answer) => itemOf(base, answer));

/** Builds the markup of one result. Everything is text: a query is never read as markup. */
export function line(item: Pick<Item, 'href' | 'title' | 'why' | 'kind' | 'id'>): HTMLElement {
  const link = document.createElement('a');
  link.href = item.href;
  link.className = 'hit';
  const number = document.createElement('span');
  number.className = `num c${item.id ? (/[1-5]/.test(item.id[0]!) ? `${item.id[0]}xx` : 'outside') : ''}`;
  number.textContent = item.id ?? '';
  const text = document.createElement('span');
  text.textContent = item.id ? ` ${item.title.slice(4)} ` : item.title;
  const why = document.createElement('small');
  why.textContent = item.id || item.kind === 'class' ? item.why : [item.kind, item.why].filter(Boolean).join(', ');
  link.append(number, text, why);
  return link;
}

/** The field of a search form, its list of results and the line that tells their number, set up as a combobox. */
function elements(form: HTMLFormElement) {
  const input = form.querySelector('input')!;
  const list = form.querySelector<HTMLElement>('.hits') ?? document.createElement('ul');
  const status = document.createElement('p');
  list.id = `${input.id}-list`;
  list.className = 'hits';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return { input, list, status };
}

/** The chosen one of the options of a list, which the field names while it keeps the focus. */
function choice(input: HTMLInputElement, list: HTMLElement) {
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];
  const choose = (next: number) => {
    options()[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options()[active];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  return {
    choose,
    move: (step: number) => choose((active + step + list.children.length) % list.children.length),
    link: () => options()[active]?.querySelector('a'),
  };
}

/** One result as an option of the list. */
function optionOf(item: Parameters<typeof line>[0], id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const link = line(item);
  link.tabIndex = -1;
  option.append(link);
  return option;
}

/** Makes a search form a combobox: results while typing, arrow keys, Enter, Escape. */
function attach(form: HTMLFormElement): void {
  const base = form.dataset['base'] ?? '/';
  const { input, list, status } = elements(form);
  const { choose, move, link } = choice(input, list);
  const open = (shown: boolean) => {
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    choose(shown ? 0 : -1);
  };
  const show = () => {
    const query = input.value.trim();
    const found = query ? results(base, query) : [];
    status.textContent = query && (found.length === 1 ? '1 result' : `${found.length || 'No'} results`);
    if (!query) return open(false);
    const title = found.length ? `All results for “${query}”` : `No code matches “${query}”: search the text`;
    const href = `${form.action}?q=${encodeURIComponent(query.replace(/\p{Cs}/gu, ''))}`;
    const rest = { href, title, why: '', kind: 'class' };
    list.replaceChildren(...[...found.slice(0, mostShown), rest].map((item, position) => optionOf(item, `${list.id}-${position}`)));
    open(true);
  };

  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const chosen = list.hidden ? null : link();
    if (key === 'Escape') {
      if (list.hidden) input.value = '';
      open(false);
    } else if (key === 'Enter' && chosen) {
      if (event.ctrlKey || event.metaKey) window.open(chosen.href);
      else location.assign(chosen.href);
    } else if (list.children.length && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (list.hidden) show();
      else move(key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  });
  // A press on a result must not take the focus away before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) open(false);
  });
  if (document.activeElement === input) show();
}

// The page loads this file for its box; the tests load it without a page.
const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>('.search');
if (form) attach(form);
