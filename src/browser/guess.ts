import type * as Lookup from './box.ts';

/** The error page: which code the address may have meant, and its last part in the box. Runs where it stands. */
const text = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
const path = location.pathname.replace(/(index)?\.html?$/, '');
const parts = path.split('/');
const last = text(parts.filter(Boolean).at(-1) ?? '');
const input = document.querySelector<HTMLInputElement>('#q')!;
input.value = last.replace(/[-_+]+/g, ' ').trim();

// Hosts with clean URLs answer a bare /404 with this page, so a number in the path is a code somebody looked for.
const guess = document.querySelector<HTMLElement>('#guess')!;
const titles = JSON.parse(guess.dataset['titles']!) as Record<string, string>;
const [written] = last.match(/(?<!\d)\d{3}(?!\d)/) ?? path.match(/(?<!\d)\d{3}(?!\d)/) ?? [];
// Not-Found, not_found: the phrase of a code.
const phrase = input.value.toLowerCase();
const number = written ?? Object.keys(titles).find((id) => titles[id]!.slice(4).toLowerCase() === phrase);
const [name] = last.toLowerCase().match(/^[1-5]xx$/) ?? [];
const link = document.createElement('a');
if (number) {
  const { [number]: known } = titles;
  const first = Number(number[0]);
  guess.className += ` c${first}xx`;
  if (known) {
    // The section that the link meant is kept: /429#retry means /codes/429/#retry.
    link.href = `${guess.dataset['base']}${number}/${location.hash}`;
    link.textContent = known;
    guess.append('Looking for ', link, '?');
  } else if (first >= 1 && first <= 5) {
    link.href = `${guess.dataset['classes']}${first}xx/#unknown`;
    link.textContent = `Treat it as ${first}00`;
    guess.append(`${number} is unassigned: IANA registers no such code. `, link, '.');
  } else {
    link.href = `${guess.dataset['classes']}5xx/#unknown`;
    link.textContent = 'What software does with it';
    guess.append(`${number} is no valid status code: the range is 100 to 599. `, link, '.');
  }
  link.search = location.search;
  // A bare number at the root is certain: hosts with clean URLs serve this page at /404.
  if (path.replace(/\/$/, '') === guess.dataset['base']!.replace('codes/', number) && (known || /^[1-5]/.test(number)))
    location.replace(link.href);
} else if (name) {
  link.href = `${guess.dataset['classes']}${name}/${location.hash}`;
  link.textContent = `class ${name}`;
  guess.className += ` c${name}`;
  guess.append('Looking for the ', link, '?');
}
guess.hidden = !link.href;

/** What the lookup finds for the last part. */
async function hits(list: HTMLElement, base: string): Promise<void> {
  const lookup: typeof Lookup = await import(`${base}lookup.js`);
  const found = lookup.results(base, input.value);
  const rows = (found.length ? found : lookup.suggestions(base, input.value)).slice(0, 3);
  list.append(...rows.map((row) => lookup.entry(row, base)));
}

const list = document.querySelector<HTMLElement>('#hits')!;
list.hidden = !/[\p{L}\p{N}]/u.test(input.value);
if (!list.hidden)
  hits(list, input.form!.dataset['base']!).catch(() => {
    list.hidden = true;
  });
