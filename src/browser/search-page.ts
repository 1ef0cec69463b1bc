/** The search page: the lookup's answers at once, pages that hold the words after them, in one list. */
import type * as Behind from './answer.ts';
import type * as Lookup from './box.ts';
import { load } from './load.ts';
import type { Found, Pagefind } from './pagefind.ts';
import type * as Ranking from './ranking.ts';
import type * as Third from './signs.ts';

const element = <Kind extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 4000);
const base = element('.search').dataset['base']!;
const list = element('[data-search-results]');
const status = element('#status');
const textStatus = element('#text-status');
element<HTMLInputElement>('#q').value = query;
// It stands for this script, while it has not come.
element('.late').hidden = true;

/** True where only pages that hold the words can be listed. */
let withoutLookup = false;

const tell = () => {
  const count = [...list.children].filter((item) => !(item as HTMLElement).hidden).length;
  const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query;
  if (withoutLookup) status.textContent = `The quick lookup did not load.${count ? ' These are pages that hold the words.' : ''}`;
  else status.textContent = count ? `${count} ${count === 1 ? 'result' : 'results'} for “${shown}”` : `Nothing found for “${shown}”.`;
  element('#nothing').hidden = count > 0;
};

/** Answers of the lookup, in order. */
async function answer(): Promise<void> {
  const [lookup, behind, second, third] = await Promise.all([
    load<typeof Lookup>(`${base}lookup.js`),
    load<typeof Behind>(`${base}answer.js`).catch(() => undefined),
    load<typeof Ranking>(`${base}ranking.js`).then(
      (module) => module.second,
      // Without it the order is that of the box.
      () => undefined,
    ),
    load<typeof Third>(`${base}signs.js`).catch(() => undefined),
  ]);
  if (behind) lookup.use({ ...behind, ...third });
  list.append(...lookup.results(base, query, second).map((row) => lookup.entry(row, base)));
  if (!list.children.length) element('#near').append(...lookup.suggestions(base, query).map((row) => lookup.entry(row, base)));
}

/** Words of the query that are worth looking for in a text, as beginnings. */
const beginnings =
  query
    .toLowerCase()
    .match(/[\p{L}\d]{4,}/gu)
    ?.map((word) => word.slice(0, 4)) ?? [];

/** Pagefind falls back to the longest known prefix of an unknown word; such hits mark other words than the query's. */
const fits = ({ excerpt }: Found): boolean => {
  const marked = (excerpt.match(/<mark>[^<]*/g) ?? []).map((mark) => mark.slice('<mark>'.length).toLowerCase());
  return marked.length > 0 && (beginnings.length === 0 || beginnings.some((start) => marked.some((word) => word.includes(start))));
};

/** A page that holds the words: a row like the others, with the passage in place of a sentence. */
function textEntryOf({ url, meta, excerpt, filters }: Found): HTMLElement {
  const entry = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, className: 'hit' });
  const [, code, name] = /^(\d{3}) (.+)$/.exec(meta.title) ?? [];
  const [kind = ''] = filters?.['kind'] ?? [];
  const part = (className: string, textContent: string) => Object.assign(document.createElement('span'), { className, textContent });
  const text = document.createElement('small');
  // Pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = excerpt;
  text.className = 'passage';
  if (code) entry.dataset['code'] = code;
  entry.dataset['text'] = '';
  link.append(
    part(code ? `num c${code[0]}xx` : 'num', code ?? ''),
    part('', ` ${name ?? meta.title} `),
    part('word', code ? '' : `${kind} `),
    text,
  );
  entry.append(link);
  return entry;
}

/** Whether something of the full-text index did not load: it would say that no page has the words. */
let missing = false;
const fetched = window.fetch;
window.fetch = async (...request) => {
  try {
    const response = await fetched(...request);
    missing ||= !response.ok;
    return response;
  } catch (error) {
    missing = true;
    throw error;
  }
};

/** Pages that hold the words, after the answers and never in their way. */
async function fullText(): Promise<void> {
  const pagefind: Pagefind = await load(`${base}pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true });
  const form = element<HTMLFormElement>('#filters');
  const render = async () => {
    missing = false;
    const filters = Object.fromEntries([...new FormData(form)].filter(([, value]) => value)) as Record<string, string>;
    const { results } = await pagefind.search(query, { filters });
    const texts = await Promise.all(results.slice(0, 15).map((result) => result.data()));
    if (missing) throw new Error('A part of the index did not load');
    for (const old of list.querySelectorAll('[data-text]')) old.remove();
    for (const item of list.children as HTMLCollectionOf<HTMLElement>)
      item.hidden = Boolean(
        (filters['kind'] && item.dataset['kind'] !== filters['kind']) ||
        (filters['class'] && `${item.dataset['code']?.[0]}xx` !== filters['class']),
      );
    const shown = new Set([...list.querySelectorAll('a')].map(({ pathname }) => pathname));
    const kept = texts.filter((found) => fits(found) && !shown.has(new URL(found.url, location.href).pathname));
    list.append(...kept.slice(0, 10).map(textEntryOf));
    form.hidden = list.children.length === 0;
    textStatus.textContent = '';
    tell();
  };
  await render();
  form.addEventListener('change', () => void render().catch(textFailed));
}

const textFailed = () => {
  textStatus.textContent = 'The full-text index did not load: pages that only hold these words are missing here.';
};

async function run(): Promise<void> {
  status.textContent = 'Loading the answers …';
  try {
    await answer();
    tell();
  } catch {
    withoutLookup = true;
    tell();
  }
  list.dataset['ready'] = '';
  await fullText().catch(textFailed);
}

if (query) void run();
