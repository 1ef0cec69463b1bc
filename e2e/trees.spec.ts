import { expect, test } from '@playwright/test';
import { built } from './site.ts';

interface PublicTree {
  nodes: Record<string, { answers: { label: string; to?: string }[] }>;
}

const tree = (name: string): PublicTree => JSON.parse(built(`${name}/tree.json`));

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of ['choose', 'received'])
    test(`${name}: a leaf is reached by clicking, and back leads to the question`, async ({ page }) => {
      await page.goto(`./${name}/`);
      const clicked: string[] = [];
      while (await page.locator('.answers').count()) {
        const answer = page.locator('.answers > li > a').last();
        clicked.push((await answer.locator('.label').textContent())!);
        const to = (await answer.getAttribute('href'))!;
        await answer.click();
        await page.waitForURL(`**${to}`);
      }
      await expect(page.locator('#sources')).toBeVisible();
      await expect(page.getByText(clicked.at(-1)!).first()).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('link', { name: clicked.at(-1)! })).toBeVisible();
    });

  test('the first question of the sender’s tree stands on one screen with all its answers', async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const name of ['choose', 'received']) {
        await page.goto(`./${name}/`);
        const last = await page.locator('.answers > li').last().boundingBox();
        expect(last!.y + last!.height, `${name} at ${width} px`).toBeLessThanOrEqual(height);
      }
    }
  });
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
