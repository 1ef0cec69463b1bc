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
    link.href = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15';
    link.textContent = 'RFC 9110 §15';
    guess.append(`${number} is unassigned: IANA registers no such code. Treat it as ${first}00 (`, link, ').');
  } else {
    guess.append(`${number} is no valid status code: the range is 100 to 599.`);
  }
}

export {};
