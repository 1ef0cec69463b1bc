/** The search form of every page, before its lookup has loaded: asks for it, shows a way without it, opens by keys. */
const form = document.querySelector<HTMLFormElement>('.search')!;
const input = form.querySelector('input')!;

// One request, made as soon as a search is likely, and made again when it failed: under another name, since a browser remembers
// that a module did not load. A script element and no import(): that would make this script a file of its own, and each page a
// second request.
let tries = 0;
let script: HTMLScriptElement | undefined;
const load = () => {
  if (script) return;
  script = document.createElement('script');
  script.type = 'module';
  script.src = `${form.dataset['base']}lookup.js${tries++ ? `?${tries}` : ''}`;
  script.onerror = () => (script = undefined);
  document.head.append(script);
};
for (const type of ['pointerenter', 'focusin', 'input']) form.addEventListener(type, load);

// Until it arrives, or where it does not, a way leads to the search page.
input.addEventListener('input', () => {
  if (input.role === 'combobox') return;
  const typed = input.value.trim();
  const way = form.querySelector<HTMLAnchorElement>('.found') ?? form.appendChild(document.createElement('a'));
  way.className = 'found hit';
  way.hidden = !typed;
  way.href = `${form.action}?q=${encodeURIComponent(typed.replace(/\p{Cs}/gu, ''))}`;
  way.textContent = `Search for “${typed}”`;
});

/** Keys of one character can be switched off on the page about the site, for those who speak to their machine. */
const off = () => {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false;
  }
};

// "/" and Ctrl or Command with K open the search; digits typed anywhere else open it with them.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const combined = (ctrlKey || metaKey) && key.toLowerCase() === 'k' && !altKey;
  if (!combined) {
    if (ctrlKey || metaKey || altKey || !/^[/\d]$/.test(key) || off()) return;
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
