import type * as Lookup from './box.ts';

/** The error page: which code the address may have meant, and its last part in the box. Runs where it stands. */
const text = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
const parts = location.pathname.replace(/(index)?\.html?$/, '').split('/');
const last = text(parts.filter(Boolean).at(-1) ?? '');
const input = document.querySelector<HTMLInputElement>('#q')!;
input.value = last.replace(/[-_+]+/g, ' ').trim();

// Hosts with clean URLs answer a bare /404 with this page, so a number in the path is a code somebody looked for.
const [number] = last.match(/(?<!\d)\d{3}(?!\d)/) ?? location.pathname.match(/(?<!\d)\d{3}(?!\d)/) ?? [];
const guess = document.querySelector<HTMLElement>('#guess')!;
if (number) {
  const { [number]: known } = JSON.parse(guess.dataset['titles']!) as Record<string, string>;
  const first = Number(number[0]);
  const link = document.createElement('a');
  guess.className += ` c${first}xx`;
  guess.hidden = false;
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
}

/** What the lookup finds for the last part. */
async function hits(list: HTMLElement, base: string): Promise<void> {
  const lookup: typeof Lookup = await import(`${base}lookup.js`);
  const found = lookup.results(base, input.value);
  for (const row of (found.length ? found : lookup.suggestions(base, input.value)).slice(0, 3)) {
    const link = Object.assign(document.createElement('a'), { href: row.href, className: 'hit' });
    link.append(...lookup.line(row, base));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}

const list = document.querySelector<HTMLElement>('#hits')!;
list.hidden = !/[\p{L}\d]/u.test(input.value);
if (!list.hidden)
  hits(list, input.form!.dataset['base']!).catch(() => {
    list.hidden = true;
  });
