import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import { built, pages } from '../site.ts';

interface PublicTree {
  start: string;
  nodes: Record<string, { question: string; answers: { label: string; to?: string; id?: string; code?: number | null; why?: string }[] }>;
}

interface Judged {
  id: string;
  situation: string;
  /** Any of these codes is right. */
  accepted: number[];
  /** Ids of the nodes chosen, from the start's child to the outcome. */
  path: string[];
}

const tree = (name: string): PublicTree => JSON.parse(built(`${name}/tree.json`));
const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';
const judged: Judged[] = JSON.parse(readFileSync(new URL('../data/decide.json', import.meta.url), 'utf8'));

test('94 judged situations end at an accepted code when their answers are followed', () => {
  const { start, nodes } = tree('choose');
  expect(judged).toHaveLength(94);
  const wrong: string[] = [];
  for (const { id, accepted, path } of judged) {
    let at = start;
    let code: number | null | undefined;
    for (const step of path) {
      const answer = nodes[at]?.answers.find((option) => (option.to ?? option.id) === step);
      if (!answer) wrong.push(`${id}: "${at}" has no answer "${step}"`);
      code = answer?.code;
      at = step;
    }
    if (!accepted.includes(code ?? -1)) wrong.push(`${id}: ends at ${at} with ${code} instead of ${accepted}`);
  }
  expect(wrong).toEqual([]);
  console.log(`judged situations: ${judged.length} walked to an accepted code`);
});

test('every situation page cites a source', () => {
  const list = pages.filter(({ path }) => /^\/situations\/./.test(path));
  console.log(`situations: ${list.length}`);
  expect(list.length).toBeGreaterThanOrEqual(150);
  for (const { path, root } of list) expect(root.querySelectorAll('article a[href^=https]').length, path).toBeGreaterThan(0);
});

test('no page of the trees has a script beyond the search box', () => {
  const box = pages.find(({ path }) => path === '/codes/404/')!.root.querySelectorAll('script').length;
  for (const { path, root } of pages.filter((page) => /^\/(choose|received)\//.test(page.path)))
    expect(root.querySelectorAll('script').length, path).toBe(box);
});

/** What a page offers as answers, and what it says was answered so far. */
const answersOn = (path: string) => {
  const page = pages.find((one) => one.path === path)?.root;
  return {
    answers: page?.querySelector('main article ul')?.querySelectorAll('li > a') ?? [],
    trail: page?.querySelectorAll('nav[aria-label="Your answers so far"] li') ?? [],
  };
};

for (const name of ['choose', 'received'])
  test(`${name}: every leaf is reached by following the answers of the pages, and says which were chosen`, () => {
    const { start, nodes } = tree(name);
    const reached: string[] = [];
    const visit = (id: string, path: string) => {
      const { answers } = answersOn(path);
      expect(answers.length, path).toBe(nodes[id]!.answers.length);
      nodes[id]!.answers.forEach((answer, index) => {
        const next = answer.to ?? answer.id!;
        const to = answers[index]!.getAttribute('href')!.slice(base.length);
        expect(to, path).toBe(`/${name}/${next}/`);
        expect(answersOn(to).trail.at(-1)?.textContent, to).toContain(answer.label);
        if (answer.to) visit(next, to);
        else reached.push(next);
      });
    };
    visit(start, `/${name}/`);
    console.log(`${name}: ${reached.length} leaves reached`);
    expect(reached.length).toBeGreaterThan(100);
    expect(new Set(reached).size).toBe(reached.length);
  });
