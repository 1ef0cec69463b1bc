/** The switch of the keys of one character, on the page about the site; the browser keeps the choice. */
const place = document.querySelector('#shortcuts')!;
const label = document.createElement('label');
const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
label.append(box, ' Digits and “/” open the search from anywhere on a page');
place.append(label);
try {
  box.checked = localStorage.getItem('keys') !== 'off';
} catch {
  label.replaceChildren('Your browser keeps no choice for this site: the keys stay on.');
}
box.addEventListener('change', () => {
  if (box.checked) localStorage.removeItem('keys');
  else localStorage.setItem('keys', 'off');
});

export {};
