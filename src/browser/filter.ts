/** The filters of the list of codes: hides rows, and keeps what is chosen in the address. */
const form = document.querySelector<HTMLFormElement>('#filter')!;
const rows = [...document.querySelectorAll<HTMLElement>('.filtered > li')];
const selects = [...form.querySelectorAll('select')];

const show = () => {
  let count = 0;
  for (const row of rows) {
    row.hidden = selects.some(({ name, value }) => value && row.dataset[name] !== value);
    if (!row.hidden) count++;
  }
  form.querySelector('output')!.value = `${count} of ${rows.length}`;
  document.querySelector<HTMLElement>('#none')!.hidden = count > 0;
};
const read = () => {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = query.get(select.name) ?? '';
    // A value that no code has is no filter.
    if (select.selectedIndex < 0) select.value = '';
  }
  show();
};

form.addEventListener('change', () => {
  const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  history.pushState(null, '', query.size ? `?${query}` : location.pathname);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', read);
read();

export {};
