import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assemble, type Content, type Read } from './site.ts';
import { readAll } from './check.ts';
import { codes } from './code.ts';
import { tables } from './tables.ts';
import { isLike, situations } from './situation.ts';
import { type Answer, type Leaf, leadsTo, type Question, trees } from './tree.ts';

const leaf = (id: string, code: string, more: object = {}): Read => ({
  id,
  data: {
    title: 'A leaf',
    code,
    why: 'A reason.',
    send: [],
    steps: [],
    alternatives: [],
    not: [],
    sources: [],
    ...(code >= '4' && { problem: 'about:blank' }),
    ...more,
  },
});
const code = (id: string): Read => ({
  id,
  data: codes.schema.parse({
    phrase: `Used ${id}`,
    class: id[0] === '2' ? 'success' : id[0] === '4' ? 'client-error' : 'server-error',
    summary: 'One plain sentence.',
    registration: 'permanent',
    spec: ['rfc9110#15'],
    retryable: 'no',
    cacheable: 'explicit',
    body: 'optional',
  }),
});

const written = () => ({
  title: 'What now?',
  description: 'A small tree for tests.',
  question: 'Did it work?',
  answers: [
    { label: 'Yes', leaf: 'fine' },
    {
      label: 'No',
      id: 'whose-fault',
      question: 'Whose fault?',
      answers: [
        { label: 'The client', leaf: 'client' },
        { label: 'Ours', leaf: 'ours' },
      ],
    },
  ] as Record<string, unknown>[],
});

const registry = { codes: ['200', '400', '500'].map((id) => ({ code: Number(id), phrase: `Used ${id}`, registration: 'permanent' })) };
const rfc = { heuristic: [], neverStored: [], withoutContent: [], required: {}, conditional: {} };
const small = { ...tables, iana: registry, rfc, signs: [] };

/** A site with a small sender's tree, after a change to it and to its leaves. */
function site(change: (tree: ReturnType<typeof written>, leaves: Read[]) => void = () => {}) {
  const tree = written();
  const leaves = [leaf('fine', '200'), leaf('client', '400'), leaf('ours', '500')];
  change(tree, leaves);
  const list = ['200', '400', '500'].map(code);
  const content: Content = {
    codes: list,
    classes: ['1xx', '2xx', '3xx', '4xx', '5xx'].map((id) => ({ id, data: { promise: 'It worked', summary: 'One plain sentence.' } })),
    situations: leaves,
    trees: [{ id: 'choose', data: trees.schema.parse(tree) }],
  };
  return assemble(content, small);
}

const problems = (change: Parameters<typeof site>[0]) =>
  site(change)
    .problems.map(({ file, message }) => `${file} ${message}`)
    .join('\n');

test('a good tree gives its questions and roads in reading order, with their trails', () => {
  const [tree] = site().site.all(trees);
  assert.deepEqual(
    tree?.questions.map(({ path }) => path),
    ['/choose/', '/choose/whose-fault/'],
  );
  assert.deepEqual(
    tree?.roads.map(({ path }) => path),
    ['/situations/fine/', '/situations/client/', '/situations/ours/'],
  );
  assert.deepEqual(
    tree?.roads.at(-1)?.trail.map(({ title, label }) => [title, label]),
    [
      ['What now?', 'No'],
      ['Whose fault?', 'Ours'],
    ],
  );
});

test('a leaf may stand on two roads, which the site knows by what they lead to', () => {
  const two = site(({ answers }) => answers.push({ label: 'Both', leaf: 'ours' }));
  assert.deepEqual(two.problems, []);
  assert.equal(two.site.naming(leadsTo, situations, 'ours').length, 2);
});

test('a leaf that is missing, reached thrice or never, and an unanswered code are named with the mend', () => {
  assert.match(
    problems(({ answers }) => (answers[0]!['leaf'] = 'nowhere')),
    /choose\.yaml names nowhere, which has no entry: .*situations\/nowhere\.yaml/,
  );
  assert.match(
    problems(({ answers }) => answers.push({ label: 'Both', leaf: 'ours' }, { label: 'Neither', leaf: 'ours' })),
    /leads to ours on a third road: let a hint/,
  );
  assert.match(
    problems((_, leaves) => leaves.push(leaf('lost', '400'))),
    /situations\/lost\.yaml cannot be reached: name it as a leaf in src\/content\/trees\/choose\.yaml, or the one that it is like/,
  );
  assert.match(
    problems((_, [fine]) => Object.assign(fine!.data as object, { code: '500' })),
    /choose\.yaml never answers 200: add a leaf, or a reason under leftOut/,
  );
  assert.match(
    problems((tree) => Object.assign(tree, { leftOut: { 200: 'Nobody asks for it.' } })),
    /answers 200 and lists it under leftOut: remove one/,
  );
});

test('a concrete situation has the road and the code of the general one, and neither of its own', () => {
  const like = (more: object) => (_: unknown, leaves: Read[]) =>
    void leaves.push(leaf('concrete', '400', { code: undefined, like: 'client', ...more }));
  const good = site(like({}));
  assert.deepEqual(good.problems, []);
  assert.equal(good.site.find(situations, 'concrete')?.code.id, '400');
  assert.equal(good.site.naming(isLike, situations, 'client')[0]?.id, 'concrete');
  assert.match(problems(like({ code: '400' })), /concrete\.yaml is written, but client gives it: remove one/);
  assert.match(problems(like({ like: 'lost' })), /concrete\.yaml names lost, which has no entry/);
  assert.match(
    problems((tree, leaves) => {
      like({})(tree, leaves);
      tree.answers.push({ label: 'Both', leaf: 'concrete' });
    }),
    /concrete\.yaml has a road in src\/content\/trees\/choose\.yaml, though it is like client: name that there/,
  );
});

test('a question has two answers, a question mark, and each answer either a leaf or a next question', () => {
  const refused = (change: (tree: ReturnType<typeof written>) => void) => {
    const tree = written();
    change(tree);
    const result = trees.schema.safeParse(tree);
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') ?? '';
  };
  assert.match(
    refused(({ answers }) => answers.pop()),
    /answers: offers fewer than two answers/,
  );
  assert.match(
    refused((tree) => (tree.question = 'Did it work')),
    /question: is no question: end it with a question mark/,
  );
  assert.match(
    refused(({ answers }) => (answers[1]!['leaf'] = 'fine')),
    /answers\.1: needs either leaf, or id, question and answers/,
  );
  assert.match(
    refused(({ answers }) => delete answers[1]!['id']),
    /answers\.1: needs either leaf, or id, question and answers/,
  );
});

test('the receiver’s tree shows a number only beside a label that names it', () => {
  const content = (about: string[]): Content => ({
    codes: ['200', '400', '500'].map(code),
    advice: [leaf('fine', '200'), leaf('other', '200')],
    trees: [
      {
        id: 'received',
        data: trees.schema.parse({
          ...written(),
          answers: [
            { label: 'It worked', about, leaf: 'fine' },
            { label: 'No', leaf: 'other' },
          ],
        }),
      },
    ],
  });
  const shown = (about: string[]) => assemble(content(about), small).site.all(trees)[0]?.questions[0].answers[0]?.code?.id;
  assert.equal(shown(['200']), '200');
  assert.equal(shown([]), undefined);
});

for (const tree of assemble(readAll().content).site.all(trees))
  test(`${tree.id}: at most 7 clicks to any leaf, median at most 4`, (context) => {
    const clicks = tree.roads.map(({ trail }) => trail.length).sort((a, b) => a - b);
    const median = clicks[Math.floor(clicks.length / 2)]!;
    const leaves = new Set(tree.roads.map(({ leaf }) => leaf)).size;
    context.diagnostic(
      `${tree.questions.length} questions, ${tree.roads.length} roads, ${leaves} leaves, clicks median ${median}, most ${clicks.at(-1)}`,
    );
    assert.ok(clicks.at(-1)! <= 7);
    assert.ok(median <= 4);
  });

test('94 judged situations end at an accepted code when the answers of e2e/data/decide.json are followed', () => {
  const [choose] = assemble(readAll().content).site.all(trees);
  const judged = JSON.parse(readFileSync(new URL('../../e2e/data/decide.json', import.meta.url), 'utf8')) as {
    id: string;
    accepted: number[];
    path: string[];
  }[];
  assert.equal(judged.length, 94);
  for (const { id, accepted, path } of judged) {
    let at: Question | undefined = choose!.questions[0];
    let end: Leaf | undefined;
    for (const step of path) {
      const ids: string[] = at!.answers.map(({ next, leaf }) => (next ?? leaf)!.id);
      const answer: Answer | undefined = at!.answers[ids.indexOf(step)];
      assert.ok(answer, `e2e/data/decide.json, ${id}: "${at!.id}" has no answer "${step}": mend its path with one of ${ids.join(', ')}`);
      [at, end] = [answer.next, answer.leaf];
    }
    assert.ok(
      accepted.includes(Number(end?.code?.id)),
      `e2e/data/decide.json, ${id}: ends at ${end?.id} with ${end?.code?.id}, not one of ${accepted}`,
    );
  }
});
