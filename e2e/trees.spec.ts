import { expect, type Page, test } from '@playwright/test';
import { built } from './site.ts';

interface PublicTree {
  start: string;
  nodes: Record<string, { answers: { label: string; to?: string; code?: number; url?: string }[] }>;
}

const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';
const tree = (name: string): PublicTree => JSON.parse(built(`${name}/tree.json`));

/** Follows the last answer of every question to a leaf, which names what was chosen last; that is returned. */
async function walk(page: Page, name: string): Promise<string> {
  await page.goto(`./${name}/`);
  let chosen = '';
  while (await page.locator('.answers').count()) {
    const answer = page.locator('.answers > li > a').last();
    chosen = (await answer.locator('.label').textContent())!;
    const to = (await answer.getAttribute('href'))!;
    await answer.click();
    await page.waitForURL(`**${to}`);
  }
  await expect(page.locator('#sources')).toBeVisible();
  await expect(page.getByText(chosen).first()).toBeVisible();
  return chosen;
}

test('a leaf of each tree is reached by clicking', async ({ page }) => {
  for (const name of ['choose', 'received']) await walk(page, name);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of ['choose', 'received'])
    test(`${name}: a leaf is reached by clicking, and back leads to the question`, async ({ page }) => {
      const chosen = await walk(page, name);
      await page.goBack();
      await expect(page.getByRole('link', { name: chosen })).toBeVisible();
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

/** Every address that a drawing leads to: the tree's own, then that of each answer. */
const addresses = (name: string): string[] =>
  Object.values(tree(name).nodes).reduce<string[]>(
    (list, { answers }) => [
      ...list,
      ...answers.map(({ to, url }) =>
        to ? new URL(`./${name}/${to}/`, `http://site${base}/`).pathname : new URL(url!, 'http://site').pathname,
      ),
    ],
    [`${base}/${name}/`],
  );

test('the drawing has a box with a name and a link for every question and road, and none covers another', async ({ page }) => {
  for (const name of ['choose', 'received']) {
    await page.goto(`./${name}/drawing/`);
    const links = await page.locator('.drawing a').evaluateAll((list) =>
      list.map((link) => {
        const { left, top, right, bottom } = link.querySelector('rect')!.getBoundingClientRect();
        const lines = [...link.querySelectorAll('text')].map((line) => line.textContent);
        // A name may be as wide as its box, and no wider; engines round differently, here and below.
        const wide = [...link.querySelectorAll('text')].some((line) => line.getBoundingClientRect().right > right + 1.1);
        return {
          href: link.getAttribute('href')!,
          title: link.querySelector('title')?.textContent,
          lines,
          wide,
          box: [left, top, right, bottom],
        };
      }),
    );
    expect(links.map(({ href }) => href).toSorted(), name).toEqual(addresses(name).toSorted());
    for (const { title, lines } of links) {
      expect(title).toMatch(/\w.*[:?] /);
      // Beside a number, if any, a name: whole words, or an ellipsis in place of the last.
      expect(lines.at(-1), title!).toMatch(/\p{L}{2}|^\d{3}(, \d{3})* or \d{3}$/u);
    }
    expect(
      links.filter(({ wide }) => wide).map(({ title }) => title),
      `${name}: names wider than their boxes`,
    ).toEqual([]);
    const overlaps = links.flatMap(({ title, box: [left = 0, top = 0, right = 0, bottom = 0] }, index) =>
      links
        .slice(index + 1)
        .filter(({ box }) => box[0]! < right - 0.2 && left < box[2]! - 0.2 && box[1]! < bottom - 0.2 && top < box[3]! - 0.2)
        .map((other) => `${title} / ${other.title}`),
    );
    expect(overlaps, `${name}: boxes that cover each other`).toEqual([]);
  }
});

test('every end of the sender’s tree shows the code to send', async ({ page }) => {
  await page.goto('./choose/drawing/');
  const shown = await page
    .locator('.drawing .leaf')
    .evaluateAll((list) => list.map((link) => `${link.getAttribute('href')} ${link.querySelector('.code')?.textContent}`));
  const ends = Object.values(tree('choose').nodes).flatMap(({ answers }) => answers.filter(({ url }) => url));
  expect(shown.toSorted()).toEqual(ends.map(({ url, code }) => `${new URL(url!, 'http://site').pathname} ${code}`).toSorted());
});

/** The smallest text of the drawing, in pixels. */
const smallest = (page: Page): Promise<number> =>
  page.locator('.drawing').evaluate((drawing) => {
    const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
    return Math.min(...[...drawing.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize))) * scale;
  });

test('the drawing is read without a lens and scrolls inside its own region; on a phone the list and the file take its place', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1024, 1440])
    for (const name of ['choose', 'received']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${name}/drawing/`);
      const wide = width >= 768;
      await expect(page.locator('.drawing')).toBeVisible({ visible: wide });
      await expect(page.getByRole('link', { name: 'The file', exact: true })).toBeVisible({ visible: !wide });
      if (wide) expect(await smallest(page), `${name} at ${width} px`).toBeGreaterThanOrEqual(11);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${width} px`).toBeLessThanOrEqual(width);
    }
});

/** The sheets of paper in inches, and the margin that browsers leave on each side. */
const sheets = [
  ['A4', 8.27, 11.69],
  ['Letter', 8.5, 11],
] as const;
const margin = 0.4;

test('the drawing prints on one sheet of A4 and of Letter, in letters of 6.5 points at the least', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  for (const name of ['choose', 'received'])
    for (const [format, width, height] of sheets) {
      await page.goto(`./${name}/drawing/`);
      const side = `${margin}in`;
      const pdf = await page.pdf({ format, margin: { top: side, right: side, bottom: side, left: side } });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${name} on ${format}`).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.floor((width - 2 * margin) * 96), height: Math.floor((height - 2 * margin) * 96) });
      const points = (await smallest(page)) * 0.75;
      const box = (await page.locator('.drawing').boundingBox())!;
      console.log(`${name} on ${format}: ${points.toFixed(2)} pt`);
      expect(points, `${name} on ${format}`).toBeGreaterThanOrEqual(6.5);
      expect(box.x + box.width, `${name} on ${format}`).toBeLessThanOrEqual((width - 2 * margin) * 96);
      expect(box.y + box.height, `${name} on ${format}`).toBeLessThanOrEqual((height - 2 * margin) * 96);
      for (const part of ['header', 'footer', 'h1', '#list']) await expect(page.locator(part).first()).toBeHidden();
      await page.emulateMedia({ media: null });
    }
});

test('the drawing is also a file, with its address, its licence and colours of its own', async ({ page, browserName }) => {
  for (const name of ['choose', 'received']) {
    await page.goto(`./${name}/drawing/`);
    await expect(page.getByRole('link', { name: 'as a file' })).toHaveAttribute('href', `${base}/${name}/drawing.svg`);
    const response = await page.goto(`./${name}/drawing.svg`);
    expect(response!.headers()['content-type']).toContain('image/svg+xml');
    const links = await page
      .locator('a')
      .evaluateAll((list) => list.map((link) => new URL(link.getAttribute('href')!, location.href).pathname));
    expect(links.toSorted(), name).toEqual(addresses(name).toSorted());
    await expect(page.getByText(/^Statusline · \S*\/(choose|received)\/ · CC BY 4\.0$/)).toBeVisible();
    // Firefox cannot be made dark by its driver.
    if (browserName !== 'chromium') continue;
    const ink = () =>
      page
        .locator('text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    await page.emulateMedia({ colorScheme: null });
  }
});
