/** The search form of every page, before its lookup has loaded: asks for it, answers from the page, opens by keys. */
const form = document.querySelector<HTMLFormElement>('.search')!;
const input = form.querySelector('input')!;

// One request, made as soon as a search is likely; without it the form still leads to the search page. A script element and
// no import(): that would make this script a file of its own, and each page a second request.
const load = () => {
  if (document.querySelector('#lookup')) return;
  const script = document.createElement('script');
  script.id = 'lookup';
  script.type = 'module';
  script.src = `${form.dataset['base']}lookup.js`;
  document.head.append(script);
};
form.addEventListener('pointerenter', load);
form.addEventListener('focusin', load);

// Until it arrives, the codes that the page itself lists answer numbers and phrases.
input.addEventListener('input', () => {
  if (input.role === 'combobox') return;
  const typed = input.value.trim().toLowerCase();
  const list = form.querySelector('.hits') ?? form.appendChild(document.createElement('ul'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail li a, main .codes a')];
  // A page may list a code twice; one answer is enough.
  const fits = new Map<string, string[]>();
  for (const { href, textContent, title } of links) {
    const text = `${textContent} ${title}`.trim();
    if (typed && text.toLowerCase().includes(typed)) fits.set(href, text.split(/ +(.*)/s));
  }
  list.className = 'hits';
  list.replaceChildren(
    ...[...fits].slice(0, 8).map(([href, parts]) => {
      const item = document.createElement('li');
      const copy = document.createElement('a');
      copy.href = href;
      copy.className = 'hit';
      for (const part of parts.slice(0, 2)) copy.append(Object.assign(document.createElement('span'), { textContent: `${part} ` }));
      item.append(copy);
      return item;
    }),
  );
});

// "/" and Ctrl or Command with K open the search; digits typed anywhere else open it with them.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const combined = (ctrlKey || metaKey) && key.toLowerCase() === 'k' && !altKey;
  if (!combined) {
    if (ctrlKey || metaKey || altKey || !/^[/\d]$/.test(key)) return;
    if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  }
  event.preventDefault();
  input.focus();
  if (combined) input.select();
  else if (key !== '/') {
    input.value = key;
    input.dispatchEvent(new Event('input'));
  }
});

export {};
