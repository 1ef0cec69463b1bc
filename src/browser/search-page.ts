/** The search page: the lookup's answers at once, the full text below them. */
import type * as Lookup from './box.ts';
import type { Found, Pagefind } from './pagefind.ts';

const element = <Kind extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 4000);
const base = element('.search').dataset['base']!;
const list = element('[data-search-results]');
const status = element('#status');
element<HTMLInputElement>('#q').value = query;

const say = (count: number) => (count === 1 ? '1 result' : `${count} results`);

/** Answers of the lookup; their addresses, so that the text below does not repeat them. */
async function answer(): Promise<Set<string>> {
  const lookup: typeof Lookup = await import(`${base}lookup.js`);
  const found = lookup.results(base, query);
  for (const item of found) {
    const entry = document.createElement('li');
    if (item.code) entry.dataset['code'] = item.code;
    entry.dataset['kind'] = item.kind;
    entry.append(lookup.line(item));
    list.append(entry);
  }
  status.textContent = found.length ? `${say(found.length)} for “${query}”` : `No code matches “${query}”.`;
  if (!found.length) {
    element('#nothing').hidden = false;
    for (const item of lookup.suggestions(base, query)) {
      const entry = document.createElement('li');
      entry.append(lookup.line(item));
      element('#near').append(entry);
    }
  }
  return new Set(found.slice(0, 5).map(({ href }) => href));
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

function entryOf({ url, meta, excerpt, sub_results: parts }: Found): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = meta.title;
  // Pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = excerpt;
  text.className = 'text-soft text-sm';
  entry.append(link, text);
  for (const part of parts.filter((section) => section.url.includes('#')).slice(0, 3)) {
    const section = document.createElement('a');
    section.href = part.url;
    section.textContent = part.title;
    section.className = 'mr-4 inline-block text-sm';
    entry.append(section);
  }
  return entry;
}

/** The full text, below the answers and never in their way. */
async function fullText(shown: Set<string>): Promise<void> {
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true });
  const section = element('#text');
  const form = element<HTMLFormElement>('#filters');
  const render = async () => {
    const filters = Object.fromEntries([...new FormData(form)].filter(([, value]) => value)) as Record<string, string>;
    const { results } = await pagefind.search(query, { filters });
    const texts = await Promise.all(results.slice(0, 15).map((result) => result.data()));
    const kept = texts.filter((found) => fits(found) && !shown.has(found.url));
    element('[data-text-results]').replaceChildren(...kept.slice(0, 10).map(entryOf));
    element('#text-status').textContent = kept.length ? '' : 'No further page has these words.';
  };
  await render();
  section.hidden = false;
  form.addEventListener('change', render);
}

if (!query) status.textContent = '';
else
  answer()
    .catch(() => {
      status.textContent = 'The quick lookup did not load. The text below and the list of all codes work without it.';
      element('#nothing').hidden = false;
      return new Set<string>();
    })
    .then((shown) => {
      list.dataset['ready'] = '';
      return fullText(shown);
    })
    .catch(() => {
      element('#text').hidden = false;
      element('#text-status').textContent = 'The full-text index did not load. The list of all codes works without it.';
      element('#filters').hidden = true;
    });
