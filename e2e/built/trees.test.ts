import { test } from 'node:test';
import { expect } from '@playwright/test';
import { built, pages } from '../site.ts';

interface PublicTree {
  start: string;
  nodes: Record<string, { question: string; answers: Answer[] }>;
}

/** One that leads on has `to`, one that ends the tree has the rest. */
interface Answer {
  label: string;
  to?: string;
  id?: string;
  code?: number | null;
  why?: string;
  url?: string;
  alternatives?: unknown[];
  sources?: unknown[];
}

const tree = (name: string): PublicTree => JSON.parse(built(`${name}/tree.json`));
const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';
test('every situation page has the ids of its sections, and cites a source', () => {
  const list = pages.filter(({ path }) => /^\/situations\/[^/]+\/$/.test(path));
  const ids = ['why', 'send', 'example', 'problem-type', 'alternatives', 'not', 'who', 'like', 'road', 'sources'];
  let exchanges = 0;
  for (const { path, root } of list) {
    const own = root.querySelectorAll('article [id]').map(({ id }) => id);
    expect(
      own.filter((id) => !ids.includes(id)),
      path,
    ).toEqual([]);
    expect(own, path).toEqual(expect.arrayContaining(['why', 'road', 'sources']));
    expect(root.querySelector('#sources')!.parentNode!.nextElementSibling!.querySelectorAll('a[href^=https]').length, path).toBeGreaterThan(
      0,
    );
    exchanges += root.querySelectorAll('.exchange').length;
  }
  console.log(`situations: ${list.length}, ${exchanges} with an exchange`);
  expect(list.length).toBeGreaterThanOrEqual(400);
  expect(exchanges).toBeGreaterThanOrEqual(120);
});

test('every advice page has the ids of its sections', () => {
  for (const { path, root } of pages.filter((page) => /^\/received\/./.test(page.path) && page.root.querySelector('#sources')))
    for (const id of root.querySelectorAll('article [id]').map((element) => element.id))
      expect(['why', 'steps', 'not', 'sources'], path).toContain(id);
});

test('no page of the trees has a script beyond the search box and the links of headings', () => {
  const box = pages.find(({ path }) => path === '/codes/404/')!.root.querySelectorAll('script').length;
  for (const { path, root } of pages.filter((page) => /^\/(choose|received)\//.test(page.path)))
    expect(root.querySelectorAll('script').length, path).toBeLessThanOrEqual(box);
});

/** What a page offers as answers, and the ways that it says lead to it. */
const shown = (path: string) => {
  const page = pages.find((one) => one.path === path)?.root;
  return {
    answers: page?.querySelectorAll('.answers > li > a') ?? [],
    ways: page?.querySelectorAll('ol.road') ?? [],
  };
};

for (const name of ['choose', 'received'])
  test(`${name}: every leaf is reached by following the answers of the pages, and says which were chosen`, () => {
    const { start, nodes } = tree(name);
    const reached: string[] = [];
    const visit = (id: string, path: string, trail: string[]) => {
      const { answers } = shown(path);
      expect(answers.length, path).toBe(nodes[id]!.answers.length);
      nodes[id]!.answers.forEach((answer, index) => {
        const labels = [...trail, answer.label];
        const to = answers[index]!.getAttribute('href')!.slice(base.length);
        expect(to, path).toBe(answer.to ? `/${name}/${answer.to}/` : new URL(answer.url!, 'http://site').pathname.slice(base.length));
        const ways = shown(to).ways.map((way) => way.querySelectorAll('li span').map((label) => label.textContent));
        expect(ways, to).toContainEqual(labels);
        if (answer.to) visit(answer.to, to, labels);
        else reached.push(answer.id!);
      });
    };
    visit(start, `/${name}/`, []);
    console.log(`${name}: ${reached.length} roads to ${new Set(reached).size} leaves`);
    expect(reached.length).toBeGreaterThan(100);
  });

test('every situation has a road, or is like one that has', () => {
  const { nodes } = tree('choose');
  const leaves = new Set(Object.values(nodes).flatMap(({ answers }) => answers.flatMap(({ id }) => id ?? [])));
  for (const { path, root } of pages.filter((page) => /^\/situations\/[^/]+\/$/.test(page.path))) {
    const [, id = ''] = /^\/situations\/([^/]+)\//.exec(path)!;
    const general = root.querySelector('#why + p > a')?.getAttribute('href');
    expect(leaves.has(id) || leaves.has(/\/situations\/([^/]+)\/$/.exec(general ?? '')?.[1] ?? ''), path).toBe(true);
  }
});
