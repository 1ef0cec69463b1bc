/** Links beside headings, and texts with a name before them: a press copies the address or the text, and says so. */
const status = document.createElement('p');
status.className = 'sr-only';
status.role = 'status';
document.body.append(status);

for (const text of document.querySelectorAll('p + pre')) {
  const button = document.createElement('button');
  button.className = 'copy noprint';
  button.ariaLabel = `Copy ${text.ariaLabel}`;
  text.previousElementSibling!.append(button);
}

addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest<HTMLAnchorElement>('.anchor, .copy');
  if (!pressed) return;
  const { href } = pressed;
  navigator.clipboard?.writeText(href ?? pressed.parentElement!.nextElementSibling!.textContent).then(
    () => {
      status.textContent = href ? 'Address copied' : 'Copied';
      pressed.dataset['copied'] = '';
      pressed.addEventListener('blur', () => delete pressed.dataset['copied'], { once: true });
    },
    // Refused by the browser: the link has led to the section all the same, and the text is there to select.
    () => undefined,
  );
});

export {};
