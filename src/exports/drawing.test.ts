import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAll } from '../model/check.ts';
import { assemble } from '../model/site.ts';
import { type Answer, type Question, type Tree, trees } from '../model/tree.ts';
import { drawingOf, sheet } from './drawing.ts';
import { svgFile } from './svg.ts';

const address = 'https://example.org/choose/';

for (const tree of assemble(readAll().content).site.all(trees)) {
  const drawing = drawingOf(tree, address);
  const { boxes, words, size, width, height } = drawing;

  test(`${tree.id}: fits the sheet in letters of 6.5 points, with a box for every question and road`, (context) => {
    const cut = boxes.filter((box) => box.cut).length;
    const columns = new Set(boxes.filter(({ kind }) => kind === 'group').map(({ x }) => x)).size;
    context.diagnostic(`letters of ${size} points, ${columns} columns or more, ${boxes.length} boxes, ${cut} names cut`);
    assert.ok(size >= 6.5);
    assert.equal(width, sheet.width);
    assert.ok(height <= sheet.height);
    assert.ok([...boxes.flatMap(({ lines }) => lines), ...words].every((line) => line.size >= size));
    assert.equal(boxes.filter(({ kind }) => kind === 'leaf').length, tree.roads.length);
    assert.equal(boxes.filter(({ kind }) => kind !== 'leaf').length, tree.questions.length);
    assert.equal(boxes.filter(({ kind }) => kind === 'group').length, tree.questions[0].answers.filter(({ next }) => next).length);
    assert.ok(cut <= boxes.length / 5, `${cut} names are cut: shorten labels`);
  });

  test(`${tree.id}: nothing leaves the sheet, no box covers another, and words stay in their boxes`, () => {
    for (const [index, box] of boxes.entries()) {
      assert.ok(box.x >= 0 && box.x + box.width <= width + 0.01 && box.y >= 0 && box.y + box.height <= height, box.title);
      for (const line of box.lines) assert.ok(line.x >= box.x && line.x + line.width <= box.x + box.width + 0.01, box.title);
      for (const other of boxes.slice(index + 1))
        assert.ok(
          other.x >= box.x + box.width ||
            box.x >= other.x + other.width ||
            other.y >= box.y + box.height ||
            box.y >= other.y + other.height,
          `${box.title} / ${other.title}`,
        );
    }
  });

  test(`${tree.id}: as a file it has its licence and whole addresses, and no text of it is markup`, () => {
    const colours = Object.fromEntries(
      ['paper', 'panel', 'line', 'ink', 'soft', '1xx', '2xx', '3xx', '4xx', '5xx'].map((name) => [
        name,
        ['#fff', '#000'] as [string, string],
      ]),
    );
    const file = svgFile(drawing, tree.title, colours, (path) => `https://example.org${path}`);
    assert.match(file, /<cc:license rdf:resource="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"\/>/);
    assert.match(file, />Statusline · https:\/\/example\.org\/choose\/ · CC BY 4\.0</);
    assert.equal(file.match(/ href="https:\/\/example\.org\//g)?.length, boxes.length);
    assert.doesNotMatch(file, /&(?!amp;|lt;|quot;)|undefined|NaN/);
  });
}

/** A tree with so many groups of so many questions with so many leaves. */
function small(groups: number, questions: number, leaves: number, label = 'Yes'): Tree {
  const question = (id: string, answers: Answer[]): Question => ({ id, path: `/t/${id}/`, title: 'Why?', trail: [], answers });
  const list: Question[] = [];
  const add = (id: string, answers: Answer[]): Answer => {
    const next = question(id, answers);
    list.push(next);
    return { label: id, path: next.path, next };
  };
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const leaf = (): Answer => ({ label, path: '/l/', leaf: { title: `${label}, the page`, path: '/l/' } as Answer['leaf'] & {} });
  const start = question(
    'start',
    range(groups).map((group) =>
      add(
        `group-${group}`,
        range(questions).map((index) => add(`question-${group}-${index}`, range(leaves).map(leaf))),
      ),
    ),
  );
  return { id: 't', title: 'What now?', description: '', path: '/t/', questions: [start, ...list], roads: [], about: [] };
}

test('a small tree is set in large letters, and no larger than the sheet needs', () => {
  const { size, height } = drawingOf(small(2, 2, 3), address);
  assert.equal(size, 8.5);
  assert.ok(height < 200);
});

test('what a column continues stands at its head again, without a link', () => {
  const { words, boxes } = drawingOf(small(1, 20, 12), address);
  const again = words.filter(({ kind }) => kind === 'again').map(({ text }) => text);
  assert.ok(again.length > 0 && again.every((text) => text === 'group-0'));
  assert.equal(boxes.filter(({ title }) => title.startsWith('group-0')).length, 1);
  assert.ok(words.some(({ text }) => text.startsWith('Grey: continued')));
});

test('a tree that no sheet holds is refused with the mend', () => {
  assert.throws(() => drawingOf(small(6, 20, 12), address), /does not fit one sheet in letters of 6\.5 points: shorten/);
});
