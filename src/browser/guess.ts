/** The error page: which code the address may have meant. Runs where it stands, before anything below is laid out. */
// Hosts with clean URLs answer a bare /404 with this page, so a number in the path is a code somebody looked for.
const [number] = location.pathname.match(/(?<!\d)\d{3}(?!\d)/) ?? [];
const guess = document.querySelector<HTMLElement>('#guess')!;
if (number) {
  const { [number]: known } = JSON.parse(guess.dataset['titles']!) as Record<string, string>;
  const first = Number(number[0]);
  const link = document.createElement('a');
  guess.className += ` c${first}xx`;
  guess.hidden = false;
  if (known) {
    link.href = `${guess.dataset['base']}${number}/`;
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

export {};
