import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readAll } from './check.ts';
import { codes } from './code.ts';
import { compares, comparisons, comparisonsOf, decided, divided } from './comparison.ts';
import { draws, guides, helpsWith } from './guide.ts';
import { assemble, build } from './site.ts';
import { situations } from './situation.ts';

const guide = 'src/content/guides/errors-as-data.mdx';

/** The content of the site with some texts replaced in some files. */
const edited =
  (...changes: [file: string, from: string | RegExp, to: string][]) =>
  (file: string, text: string) =>
    changes.filter(([own]) => own === file).reduce((changed, [, from, to]) => changed.replace(from, to), text);

const site = (...changes: Parameters<typeof edited>) => assemble(readAll(edited(...changes)).content).site;
const lines = (...changes: Parameters<typeof edited>) => check(edited(...changes)).join('\n');

/** A matrix in a guide, of one situation by GET and POST. */
const withMatrix: Parameters<typeof edited> = [
  [
    guide,
    'sources:\n',
    `matrices:
  outcomes:
    columns: [GET, POST]
    rows:
      - { name: Too much at once, cells: { GET: overloaded, POST: [overloaded, rate-limit-reached] } }
      - { name: It worked, cells: { GET: read-succeeded } }
sources:
`,
  ],
  [guide, '## Members', '<Matrix id="outcomes" />\n\n## Members'],
];

/** A situation whose code changes place with its first alternative. */
const swapped: Parameters<typeof edited> = [
  ['src/content/situations/overloaded.yaml', 'code: 503', 'code: 429'],
  ['src/content/situations/overloaded.yaml', 'code: 429\n    when', 'code: 503\n    when'],
  ['src/content/situations/overloaded.yaml', /example:[\s\S]*(?=sources:)/, 'problem: about:blank\n'],
];

test('a situation that changes its code changes the comparison that draws it', () => {
  const wins = (...changes: Parameters<typeof edited>) => {
    const all = site(...changes);
    const [low, high] = all.find(comparisons, '429-vs-503')!.codes;
    const ids = [decided(low, high, all.all(situations)), decided(high, low, all.all(situations))].map((list) =>
      list.map(({ situation }) => situation.id),
    );
    return ids.map((list) => list.includes('overloaded'));
  };
  assert.deepEqual(wins(), [false, true]);
  assert.deepEqual(wins(...swapped), [true, false]);
});

test('a situation that changes its code changes the matrix of a guide', () => {
  const cells = (...changes: Parameters<typeof edited>) =>
    site(...withMatrix, ...changes)
      .find(guides, 'errors-as-data')!
      .matrices['outcomes']!.rows.map((row) => row.cells.map((cell) => cell.situations.map(({ code }) => code.id).join(' ')));
  assert.deepEqual(cells(), [
    ['503', '503 429'],
    ['200', ''],
  ]);
  assert.deepEqual(cells(...swapped)[0], ['429', '429 429']);
});

test('who does which is drawn where both codes have a witness', () => {
  const all = site();
  for (const comparison of all.all(comparisons))
    for (const { situation, sides } of divided(comparison.codes, all.all(situations)))
      for (const { code, who } of sides)
        assert.ok(
          who.every((side) => side.code === code && situation.split!.who.includes(side)) && who.length,
          `${comparison.id} ${situation.id}`,
        );
});

test('codes and situations know the comparisons and guides that fit them', () => {
  const all = site();
  assert.ok(all.naming(compares, codes, '503').some(({ id }) => id === '429-vs-503'));
  assert.ok(all.naming(helpsWith, codes, '422').some(({ id }) => id === 'errors-as-data'));
  assert.ok(all.naming(draws, situations, 'value-taken').some(({ id }) => id === 'errors-as-data'));
  const fitting = comparisonsOf(all.find(situations, 'overloaded')!, all.all(comparisons));
  assert.ok(fitting.some(({ id }) => id === '429-vs-503'));
  assert.ok(fitting.every(({ codes: pair }) => pair.some(({ id }) => id === '503')));
});

test('a conversation stands the checks of an example, and is shown once', () => {
  assert.match(lines([guide, 'Content-Length: 316', 'Content-Length: 315']), /^\S+:\d+: conversations\.order-mended\.0: .*write 316$/m);
  assert.match(lines([guide, 'problems/out-of-stock', 'problems/']), /order-mended\.1: has the problem type/);
  assert.match(lines([guide, '409 Conflict', '409 Clash']), /order-mended\.1: response begins .*: write HTTP\/1\.1 409 Conflict/);
  assert.match(lines([guide, '<Conversation id="order-mended" />', '']), /conversations\.order-mended: is not shown once: write <Conver/);
  assert.match(
    lines([guide, 'id="unknown-route"', 'id="unknown"']),
    /shows <Conversation id="unknown" \/>, which "conversations" does not/,
  );
});

test('what a guide draws exists, and its form holds', () => {
  assert.match(lines([guide, 'body-shape-wrong', 'body-shape-worng']), /:\d+: names body-shape-worng, which has no entry/);
  assert.match(lines([guide, '<Situations', '<Situation']), /shows <Situation>: use one of Conversation, Matrix, Situations, Split, Facts/);
  assert.match(lines([guide, '## Members', '<Split of="missing-it" />\n\n## Members']), /names missing-it, which has no entry/);
  assert.match(
    lines([guide, '## Members', '<Split of="read-succeeded" />\n\n## Members']),
    /shows the split of read-succeeded, which has none/,
  );
  assert.match(lines([guide, '## Members', '## Who?']), /has the heading "Who\?": its words become its id/);
  assert.match(
    lines([guide, /## A whole[\s\S]*/, '<Conversation id="order-mended" />\n<Conversation id="unknown-route" />\n']),
    /words of prose/,
  );
  assert.match(lines(...withMatrix, [guide, 'GET: overloaded,', 'GTE: overloaded,']), /cells\.GTE: is no column: did you mean GET\?/);
});

test('a comparison names both codes, the lower first, and cites what it requires', () => {
  const file = 'src/content/comparisons/401-vs-403.yaml';
  assert.match(lines([file, /difference: .*/, 'difference: 401 asks for credentials.']), /difference: does not name 403/);
  assert.match(lines([file, /rule: .*/, 'rule: A server MUST ask for them.']), /rule: says MUST without its source/);
  const { content } = readAll();
  const [first] = content['comparisons']!;
  const named = (id: string) => {
    try {
      build({ ...content, comparisons: [{ ...first!, id }] });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  assert.match(named('403-vs-401'), /does not begin with the lower number: rename it to src\/content\/comparisons\/401-vs-403\.yaml/);
  assert.match(named('401-403'), /is not named after two codes/);
  assert.match(named('401-vs-433'), /names 433, which has no entry/);
});
