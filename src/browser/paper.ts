/** On paper a link is a number, and its address a note at the end of the page. */
let notes: HTMLElement | undefined;

addEventListener('beforeprint', () => {
  const main = document.querySelector('main')!;
  const addresses: string[] = [];
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href^=http]')) {
    if (!addresses.includes(link.href)) addresses.push(link.href);
    link.dataset['note'] = `${addresses.indexOf(link.href) + 1}`;
  }
  if (addresses.length === 0) return;
  notes = document.createElement('p');
  notes.className = 'notes';
  notes.innerText = addresses.map((address, index) => `[${index + 1}] ${address}`).join('\n');
  main.append(notes);
});
addEventListener('afterprint', () => notes?.remove());

export {};
