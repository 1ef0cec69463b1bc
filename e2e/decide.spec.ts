import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { notAsked } from '../src/data/choose.ts';
import { built, pages, registered } from './site.ts';

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
const judged: Judged[] = JSON.parse(readFileSync(new URL('data/decide.json', import.meta.url), 'utf8'));

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

test('every registered code is an outcome of the sender’s tree, or is left out with a reason', () => {
  const answered = new Set(Object.values(tree('choose').nodes).flatMap(({ answers }) => answers.flatMap(({ code }) => code ?? [])));
  for (const { code } of registered) expect(answered.has(code) !== Boolean(notAsked[code]), `${code}`).toBe(true);
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

/** Clicks every answer of a question, goes on from there, and comes back as a reader would. */
async function walk(page: Page, name: string, { nodes }: PublicTree, id: string, seen: string[]): Promise<void> {
  for (const [index, answer] of nodes[id]!.answers.entries()) {
    await page.locator('main ul').first().locator('> li > a').nth(index).click();
    const next = answer.to ?? answer.id!;
    await expect(page).toHaveURL(new RegExp(`/${name}/${next}/$`));
    await expect(page.getByRole('navigation', { name: 'Your answers so far' }).locator('li').last()).toContainText(answer.label);
    if (answer.to) await walk(page, name, { start: id, nodes }, answer.to, seen);
    else seen.push(next);
    await page.goBack();
  }
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  for (const name of ['choose', 'received']) {
    const { start, nodes } = tree(name);
    for (const [index, answer] of nodes[start]!.answers.entries()) {
      test(`${name}: every outcome below “${answer.label}” is reached by clicking`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto(`./${name}/`);
        const seen: string[] = [];
        const only = { start, nodes: { ...nodes, [start]: { ...nodes[start]!, answers: [] } } };
        await page.locator('main ul').first().locator('> li > a').nth(index).click();
        if (answer.to) await walk(page, name, only, answer.to, seen);
        else seen.push(answer.id!);
        expect(seen.length).toBeGreaterThan(0);
        expect(new Set(seen).size).toBe(seen.length);
      });
    }
  }
});

test('the drawing has a box with a link for every node', async ({ page }) => {
  for (const name of ['choose', 'received']) {
    const { nodes } = tree(name);
    const outcomes = Object.values(nodes).flatMap(({ answers }) => answers.filter(({ to }) => !to));
    await page.goto(`./${name}/drawing/`);
    await expect(page.locator('.drawing a')).toHaveCount(Object.keys(nodes).length + outcomes.length);
    const boxes = await page
      .locator('.drawing rect')
      .evaluateAll((list) =>
        list.map(
          (rect) => ['x', 'y', 'width', 'height'].map((side) => Number(rect.getAttribute(side))) as [number, number, number, number],
        ),
      );
    const overlaps = boxes.flatMap(([x, y, width, height], index) =>
      boxes
        .slice(index + 1)
        .filter((other) => other[0] < x + width && x < other[0] + other[2] && other[1] < y + height && y < other[1] + other[3]),
    );
    expect(overlaps, `${name}: boxes that cover each other`).toEqual([]);
  }
});

test('the drawing prints on one sheet', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  for (const name of ['choose', 'received']) {
    await page.goto(`./${name}/drawing/`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
  }
});
