import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from '../data/choose.ts';
import { received } from '../data/received.ts';
import { badge, publicTree, steps, type Tree } from './tree.ts';

const outcome = (code: number) => ({ title: 'An outcome', code, why: 'A reason.', sources: ['rfc9110#15'] });

const small = (): Tree => ({
  start: 'start',
  questions: {
    start: {
      question: 'Did it work?',
      answers: [
        { label: 'Yes', to: 'fine' },
        { label: 'No', to: 'whose-fault' },
      ],
    },
    'whose-fault': {
      question: 'Whose fault?',
      answers: [
        { label: 'The client', to: 'client' },
        { label: 'Ours', to: 'ours' },
      ],
    },
  },
  outcomes: { fine: outcome(200), client: outcome(400), ours: outcome(500) },
});

/** The problems of a tree after a change to the small one. */
const problems = (change: (tree: Tree) => void): string => {
  const tree = small();
  const found: string[] = [];
  change(tree);
  steps(
    tree,
    (code) => code < 600,
    (problem) => found.push(problem),
  );
  return found.join('\n');
};

test('a good tree gives its steps in reading order, with trail and reachable codes', () => {
  const list = steps(small(), () => true, assert.fail);
  assert.deepEqual(
    list.map(({ id }) => id),
    ['start', 'fine', 'whose-fault', 'client', 'ours'],
  );
  assert.deepEqual(list[0]?.reachable, [200, 400, 500]);
  assert.deepEqual(
    list[4]?.trail.map(({ label }) => label),
    ['No', 'Ours'],
  );
});

test('a dead end, an unreachable node, a cycle, a doubled id and an unknown code are named with the mend', () => {
  assert.match(
    problems(({ questions }) => (questions['start']!.answers[0]!.to = 'nowhere')),
    /answer "Yes" leads to "nowhere", which is missing/,
  );
  assert.match(
    problems(({ outcomes }) => (outcomes['lost'] = outcome(404))),
    /"lost" cannot be reached: link it/,
  );
  assert.match(
    problems(({ questions }) => (questions['whose-fault']!.answers[0]!.to = 'start')),
    /leads back to the start/,
  );
  assert.match(
    problems(({ questions }) => (questions['whose-fault']!.answers[0]!.to = 'fine')),
    /"fine" is reached from "start" and from "whose-fault"/,
  );
  assert.match(
    problems((tree) => (tree.outcomes['start'] = outcome(200))),
    /"start" is a question and an outcome/,
  );
  assert.match(
    problems(({ outcomes }) => (outcomes['fine']!.code = 799)),
    /outcome "fine" names 799, which has no entry/,
  );
  assert.match(
    problems(({ outcomes }) => (outcomes['fine']!.sources = ['rfc7231#6'])),
    /RFC 7231, which RFC 9110 obsoletes/,
  );
  assert.match(
    problems(({ questions }) => questions['start']!.answers.pop()),
    /offers 1 answer\(s\)/,
  );
  assert.match(
    problems((tree) => (tree.start = 'fine')),
    /start "fine" is no question/,
  );
});

for (const [name, tree] of Object.entries({ choose, received })) {
  test(`${name}: at most 7 clicks to any outcome, median at most 5`, (context) => {
    const list = steps(tree, () => true, assert.fail);
    const clicks = list
      .filter((step) => step.outcome)
      .map(({ trail }) => trail.length)
      .sort((a, b) => a - b);
    const median = clicks[Math.floor(clicks.length / 2)]!;
    const codes = new Set(list.flatMap((step) => step.outcome?.code ?? []));
    context.diagnostic(
      `${list.length - clicks.length} questions, ${clicks.length} outcomes, ${codes.size} codes, clicks median ${median}, most ${clicks.at(-1)}`,
    );
    assert.ok(clicks.at(-1)! <= 7);
    assert.ok(median <= 5);
  });

  test(`${name}: the public form leads from the start to every outcome`, () => {
    const { start, nodes } = publicTree(tree);
    const seen = new Set<string>();
    const visit = (id: string) => {
      for (const answer of nodes[id]?.answers ?? []) {
        if ('to' in answer) visit(answer.to!);
        else seen.add(answer.id!);
      }
    };
    visit(start);
    assert.deepEqual([...seen].sort(), Object.keys(tree.outcomes).sort());
  });
}

test('the receiver’s tree shows a number only beside a label that names it', () => {
  const [, fine] = steps(small(), () => true, assert.fail);
  const received = small();
  received.questions['start']!.answers[0]!.label = '200 with an error in it';
  assert.equal(badge(fine, '/choose/'), '200');
  assert.equal(badge(fine, '/received/'), '');
  assert.equal(badge(steps(received, () => true, assert.fail)[1], '/received/'), '200');
});

test('a split that names nobody is refused', () => {
  const split = { how: 'It is split.', who: [], recommendation: 'Send 200.' };
  assert.match(
    problems((tree) => (tree.outcomes['fine']!.split = split)),
    /outcome "fine" is split and names nobody: cite who does which/,
  );
});
