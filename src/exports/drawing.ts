import type { Answer, Question, Tree } from '../model/tree.ts';
import { fit, widthOf, wrap } from './letters.ts';

/** A text at its place: `x` is where it begins, `y` its base line. */
export interface Line {
  kind: 'tree' | 'group' | 'step' | 'code' | 'name' | 'again' | 'note';
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A box that leads to a page: the start, a first answer, a question below it, the end of a road. */
export interface Box {
  kind: 'start' | 'group' | 'step' | 'leaf';
  x: number;
  y: number;
  width: number;
  height: number;
  path: string;
  /** All its words, whole. */
  title: string;
  /** The class of the code that it shows. */
  classId?: string;
  lines: Line[];
  /** Words of its name are missing, as an ellipsis says. */
  cut: boolean;
}

/** A tree on one sheet, in points. */
export interface Drawing {
  width: number;
  height: number;
  /** Of the letters; none are smaller. */
  size: number;
  boxes: Box[];
  /** Words without a box. */
  words: Line[];
  /** Rules above the groups, and lines from each question to its answers, as paths. */
  rules: string;
  lines: string;
}

/** What both A4 and Letter hold within margins of 0.4 inches. */
export const sheet = { width: 536, height: 731 };
const gutter = 7;
const [above, below] = [25, 13];
/** Letters: below the least nobody reads them on paper, above the most they shout. */
const [least, most] = [6.5, 8.5];
/** Rows are so much higher than letters, at the least and at the most. */
const [dense, loose] = [1, 1.4];
/** Shares of the letters' size: headings, the indentation of a level, the space inside a box. */
const [large, step, pad] = [1.2, 0.45, 0.18];

/** A row of a column: an answer, and the rows of the questions that it stands below. */
interface Row {
  answer: Answer;
  above: Row[];
  /** How many rows of text it takes. */
  height: number;
  /** The name stands behind a number, or below one. */
  numbered: boolean;
}

/** The answers below a question in reading order; a first answer is a heading of one or two lines. */
function* rowsOf({ answers }: Question, heading: (label: string) => number, parents: Row[] = []): Generator<Row> {
  const numbered = answers.some(({ code }) => code);
  for (const answer of answers) {
    const height = answer.next && !parents.length ? heading(answer.label) + 1 : 1;
    const row = { answer, above: parents, height, numbered };
    yield row;
    if (answer.next) yield* rowsOf(answer.next, heading, [...parents, row]);
  }
}

/** A column: the questions that an earlier one began, and its own rows. */
interface Column {
  again: Row[];
  rows: Row[];
}

const heightOf = (rows: Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** What no column breaks: questions that follow each other, with the leaves that follow them. */
const blocksOf = (rows: Row[]): Row[][] =>
  rows.reduce<Row[][]>((blocks, row) => {
    if (!blocks.length || (row.answer.next && blocks.at(-1)!.at(-1)!.answer.leaf)) return [...blocks, [row]];
    blocks.at(-1)!.push(row);
    return blocks;
  }, []);

/** The blocks in columns of at most a height; what a column continues stands at its head again. */
function fill(blocks: Row[][], height: number): Column[] {
  const columns: Column[] = [];
  let room = 0;
  for (const block of blocks) {
    const needed = heightOf(block);
    if (!columns.length || room < needed) {
      const again = columns.length ? block[0]!.above : [];
      columns.push({ again, rows: [] });
      room = height - heightOf(again);
    }
    columns.at(-1)!.rows.push(...block);
    room -= needed;
  }
  return columns;
}

/** The rows in so many columns, the highest as low as can be. */
function balance(rows: Row[], count: number): { columns: Column[]; height: number } {
  const blocks = blocksOf(rows);
  let height = Math.ceil(heightOf(rows) / count);
  while (fill(blocks, height).length > count) height++;
  const columns = fill(blocks, height);
  return { columns, height: Math.max(...columns.map(({ again, rows: own }) => heightOf([...again, ...own]))) };
}

/** A column's place, the size of its letters and the height of its rows. */
interface Place {
  left: number;
  width: number;
  size: number;
  pitch: number;
}

/** The tree in so many columns and letters of a size; nothing where they do not fit the sheet. */
function draw(tree: Tree, address: string, count: number, size: number): Drawing | undefined {
  const width = (sheet.width - gutter * (count - 1)) / count;
  const rows = [...rowsOf(tree.questions[0], (label) => wrap(label, width, size * large, true).length)];
  const { columns, height } = balance(rows, count);
  const pitch = Math.min((sheet.height - above - below) / height, size * loose);
  if (pitch < size * dense) return;
  const bottom = above + height * pitch + below;
  const drawing: Drawing = { width: sheet.width, height: bottom, size, boxes: [], words: [], rules: '', lines: '' };
  head(drawing, tree);
  columns.forEach((column, index) => drawColumn(drawing, column, { left: index * (width + gutter), width, size, pitch }));
  foot(drawing, address);
  return drawing;
}

const lineOf = (kind: Line['kind'], text: string, x: number, y: number, size: number, bold = false): Line => ({
  kind,
  text,
  x,
  y,
  width: widthOf(text, size, bold),
  size,
});

/** The tree's own box: its name, and the question that the groups answer. */
function head({ boxes, words, width, size }: Drawing, { title, path, questions, roads }: Tree): void {
  const name = lineOf('tree', title, 0, 13, 15, true);
  const question = lineOf('note', questions[0].title, name.width + 6, 13, 10);
  const end = question.x + question.width;
  const lines = [name, question];
  boxes.push({ kind: 'start', x: 0, y: 0, width: end, height: 17, path, title: `${title}: ${question.text}`, lines, cut: false });
  const counts = lineOf('note', `${questions.length} questions, ${roads.length} answers`, 0, 13, size);
  words.push({ ...counts, x: width - counts.width });
}

/** Whose drawing it is, and how to read what is not plain. */
function foot({ words, boxes, width, height, size }: Drawing, address: string): void {
  const y = height - 2;
  words.push(lineOf('note', `Statusline · ${address} · CC BY 4.0`, 0, y, size));
  const hints = [
    words.some(({ kind }) => kind === 'again') && 'Grey: continued from the column before.',
    boxes.some(({ cut }) => cut) && 'A name with … is whole on its page.',
  ];
  const reading = lineOf('note', hints.filter(Boolean).join(' '), 0, y, size);
  if (reading.text) words.push({ ...reading, x: width - reading.width });
}

const round = (value: number): number => Math.round(value * 100) / 100;

function drawColumn(drawing: Drawing, { rows, again }: Column, { left, width, size, pitch }: Place): void {
  const right = left + width;
  let y = above;
  /** From each question down to the last of its answers in this column. */
  const open = new Map<Row, { x: number; from: number; to: number }>();
  for (const row of [...again, ...rows]) {
    const x = left + Math.max(0, row.above.length - 1) * size * step;
    const at = { x, y, width: right - x, height: row.height * pitch - 0.5 };
    const box = row.answer.next && !row.above.length ? groupOf(row, at, size, y > above) : boxOf(row, at, size);
    if (box.kind === 'group') drawing.rules += `M${round(left)} ${round(box.y)}h${round(width)}`;
    else if (row.answer.next) open.set(row, { x: x + (size * step) / 2, from: y + at.height, to: y + at.height });
    if (again.includes(row))
      drawing.words.push(...box.lines.map(({ text, x: from, y: base, size: own }) => lineOf('again', text, from, base, own)));
    else drawing.boxes.push(box);
    const parent = open.get(row.above.at(-1)!);
    if (parent) parent.to = y + pitch / 2;
    y += row.height * pitch;
  }
  for (const { x, from, to } of open.values()) drawing.lines += `M${round(x)} ${round(from)}V${round(to)}`;
}

type Area = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** A first answer: a heading over what follows it, apart from what stands above it. */
function groupOf({ answer: { label, path, next } }: Row, at: Area, size: number, apart: boolean): Box {
  const space = apart ? size * 0.25 : 0;
  const y = at.y + space;
  const lines = wrap(label, at.width, size * large, true).map((text, index) =>
    lineOf('group', text, at.x, y + size * (large * (index + 1) + 0.25), size * large, true),
  );
  return { kind: 'group', ...at, y, height: at.height - space, path, title: `${label}: ${next!.title}`, lines, cut: false };
}

/** A number that the label begins with need not stand twice. */
const nameOf = ({ label, code }: Answer): string =>
  code && label.startsWith(code.id) ? label.slice(code.id.length).replace(/^[,:]?\s+/, '') : label;

/** A question by the label that leads to it; the end of a road by its number and name. */
function boxOf({ answer, numbered }: Row, at: Area, size: number): Box {
  const { label, path, next, leaf, code } = answer;
  const y = at.y + at.height / 2 + size * 0.345;
  const x = at.x + size * pad;
  const digits = widthOf('000', size);
  const behind = leaf && numbered ? digits + size * 0.26 : 0;
  const names = leaf ? [nameOf(answer), leaf.title] : [label];
  const { cut, ...name } = fit(names, at.width - behind - size * pad * 1.4, size, !leaf);
  return {
    kind: next ? 'step' : 'leaf',
    ...at,
    path,
    title: next ? `${label}: ${next.title}` : `${code ? `${code.id} ` : ''}${nameOf(answer)}: ${leaf!.title}`,
    ...(code && { classId: code.classId }),
    lines: [
      ...(code ? [{ kind: 'code' as const, text: code.id, x, y, width: digits, size }] : []),
      { kind: next ? 'step' : 'name', ...name, x: x + behind, y, size },
    ],
    cut,
  };
}

/** The tree on one sheet: with as few names cut as can be, in letters as large as can be. The foot tells its address. */
export function drawingOf(tree: Tree, address: string): Drawing {
  const sizes = Array.from({ length: Math.round((most - least) * 10) + 1 }, (_, index) => round(most - index / 10));
  const tries = [2, 3, 4, 5, 6, 7].flatMap((count) => sizes.map((size) => draw(tree, address, count, size)));
  const cuts = ({ boxes }: Drawing) => boxes.filter(({ cut }) => cut).length;
  const [best] = tries.filter((drawing) => drawing !== undefined).toSorted((a, b) => cuts(a) - cuts(b) || b.size - a.size);
  if (!best) throw new Error(`The tree ${tree.id} does not fit one sheet in letters of ${least} points: shorten its labels`);
  return best;
}
