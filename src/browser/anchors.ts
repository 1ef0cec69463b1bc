/** Links beside headings: a press copies the address of the section, and says so. Without it they are plain links. */
const status = document.createElement('p');
status.className = 'sr-only';
status.setAttribute('role', 'status');
document.body.append(status);

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.anchor');
  if (!link) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      status.textContent = 'Address copied';
      link.dataset['copied'] = '';
      link.addEventListener('blur', () => delete link.dataset['copied'], { once: true });
    },
    // Refused by the browser: the link has led to the section all the same.
    () => undefined,
  );
});

export {};
