/** Widths of Helvetica, and so of Arial and Liberation Sans, from the space to the tilde, in thousandths of the size. */
const widths = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);
const others: Record<string, number> = { '’': 222, '‘': 222, '“': 333, '”': 333, '…': 1000, '·': 278, '–': 556, '—': 1000, '→': 1000 };

/** The narrow faces are that much of the wide ones; where none is at hand, `textLength` presses a wide one together. */
export const fonts =
  "'Arial Narrow','Liberation Sans Narrow','Nimbus Sans Narrow','Roboto Condensed','Helvetica Neue',Helvetica,Arial,sans-serif";
const narrow = 0.82;
const bolder = 1.07;

/** The width of a text in a narrow sans, in the unit of its size. */
export function widthOf(text: string, size: number, bold = false): number {
  const sum = [...text].reduce((total, letter) => total + (widths[letter.charCodeAt(0) - 32] ?? others[letter] ?? 556), 0);
  return (sum / 1000) * size * narrow * (bold ? bolder : 1);
}

/** So much closer than drawn may letters stand without being seen to. */
const tight = 0.95;

const capital = (text: string) => text.replace(/^[a-z]+(?!\w)/, (word) => word[0]!.toUpperCase() + word.slice(1));

/** What a text may lose, one thing after the other, and still says the same in the manner of a headline. */
const losses: ((text: string) => string)[] = [
  (text) => text,
  (text) => capital(text.replace(/^(It is|It was|It has|It|A|An|The) (?=\S)/, '')),
  (text) => text.replace(/(?<= )(a|an|the) (?!while)/g, ''),
  (text) => text.replaceAll(', and ', ', ').replaceAll(' and ', ' & '),
];
const verbs = (text: string): string =>
  text.replace(/(?<!\b(that|which|what|who|it|this|they|there|nothing|and|or)|&) (is|are|was|were) (?=[a-z])/gi, ' ');

/** A text and what is left of it, from the whole to the shortest. */
const shortened = (text: string): string[] => losses.reduce<string[]>((lines, lose) => [...lines, lose(lines.at(-1) ?? text)], []);

/** Words that a text does not end with. */
const small =
  'a an and another as at be because but by can do does for from has have if in is it its may must no not of on one or our some still that the their they this to was we what where which who whose with without';
const hanging = new RegExp(`[\\s,;:(&]+((${small.replaceAll(' ', '|')})[\\s,;:(&]*)*$`);

/** A text as it stands in a place. */
export interface Fitted {
  text: string;
  width: number;
  /** Words are missing, as the text says with its ellipsis. */
  cut: boolean;
}

/** The first of some names that has room, whole or without small words; else the first words of the first, with an ellipsis. */
export function fit(names: string[], room: number, size: number, bold = false): Fitted {
  const width = (line: string) => widthOf(line, size, bold);
  const fits = (line: string) => width(line) * tight <= room;
  const fitted = (line: string, cut: boolean) => ({ text: line, width: Math.min(width(line), room), cut });
  const lists = names.map(shortened);
  const shortest = lists.map((lines) => verbs(lines.at(-1)!));
  const whole = [...lists.flat(), ...shortest].find(fits);
  if (whole !== undefined) return fitted(whole, false);
  const words = shortest[0]!.split(' ');
  const starts = words.map((_, index) => `${words.slice(0, -1 - index).join(' ')} `.replace(hanging, '').trim());
  const letters = [...words[0]!].map((_, index) => words[0]!.slice(0, -1 - index));
  return fitted(`${[...starts, ...letters].find((start) => start && fits(`${start}…`)) ?? ''}…`, true);
}

/** A text in as few lines as it needs, as even as they can be. */
export function wrap(text: string, room: number, size: number, bold = false): string[] {
  const fill = (width: number) =>
    text.split(' ').reduce<string[]>((lines, word) => {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      return lines.length && widthOf(longer, size, bold) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
  const fewest = fill(room).length;
  let width = room;
  while (width > size && fill(width - size / 2).length === fewest) width -= size / 2;
  return fill(width);
}
