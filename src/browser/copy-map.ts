/** The map of codes: what the lens shows, copied as a Markdown table. */
const button = document.querySelector<HTMLButtonElement>('.lenses button')!;
button.disabled = false;

/** A row for each code that has a word in this lens; in the lens of the classes, every code. */
const table = (): string => {
  const lens = document.querySelector('.lens:target');
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.cell')].flatMap((cell) => {
    const id = cell.querySelector('.num')!.textContent;
    const phrase = cell.querySelector('span')!.textContent.trim();
    const word = cell.querySelector(`small.${lens?.id ?? 'class'}`)?.textContent.trim() ?? '';
    return lens && lens.id !== 'class' && !word ? [] : [`| [${id}](${cell.href}) | ${phrase} | ${word} |`];
  });
  return [`| Code | Phrase | ${lens?.textContent.trim() ?? ''} |`, '| --- | --- | --- |', ...rows, ''].join('\n');
};

button.addEventListener('click', () => {
  navigator.clipboard.writeText(table()).then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'The browser refused to copy'),
  );
});
addEventListener('hashchange', () => (button.textContent = 'Copy as Markdown'));

export {};
