/** What an option shows and where it leads; the page of an answer is shown beside the list. */
export interface Option {
  content: HTMLElement[];
  href: string;
  answers: boolean;
}

/** A row as an option of the list. It holds no link: the field leads, by Enter and by a press. */
export function optionOf({ content, href, answers: own }: Option, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = 'hit';
  option.dataset['href'] = href;
  if (own) option.dataset['answers'] = '';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(...content);
  return option;
}

/** Rows that lead on where the list ends: the search page, and where nothing was found the two trees. */
export function ways(form: HTMLFormElement, query: string, nothing: boolean): [text: string, href: string][] {
  const base = form.dataset['base']!;
  const all = `${form.action}?q=${encodeURIComponent(query.replace(/\p{Cs}/gu, ''))}`;
  return nothing
    ? [
        [`Nothing found for “${query}”: search all pages`, all],
        ['Choose a code: what happened?', `${base}choose/`],
        ['Got a code: what to do?', `${base}received/`],
      ]
    : [[`All results for “${query}”`, all]];
}
