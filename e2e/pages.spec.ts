import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type Axe from 'axe-core';
import { everyday } from './data/contract.ts';
import { codes, pages, sample } from './site.ts';

/** Put into the page by the first run. */
declare const axe: typeof Axe;

/** WCAG 2.2 AA and what came before it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Address relative to the base URL of the preview server. */
const at = (path: string) => `.${path}`;

/** Collects what goes wrong in the browser while a page is open. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) problems.push(`${page.url()} asks ${request.url()}`);
  });
  return problems;
}

/** Slices of the pages, so that several workers share the work. */
const count = process.env['ALL'] ? 32 : 8;
const slices = Array.from({ length: count }, (_, index) => sample.filter((_page, position) => position % count === index));

for (const [index, slice] of slices.entries()) {
  test(`pages are clean for axe in light and dark, without errors or foreign requests (${index + 1} of ${slices.length})`, async ({
    page,
  }) => {
    const problems = watch(page);
    for (const { path } of slice) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(at(path));
      // Without frames the legacy mode is enough, and spares a second page a run.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
      // Dark differs from light in colours only, and these are the rules that read them; axe is in the page by now.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await page.evaluate(() =>
        axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }),
      );
      for (const { id, nodes } of [...violations, ...dark.violations])
        problems.push(`${path} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    }
    expect(problems).toEqual([]);
  });

  test(`no page scrolls sideways from 320 to 1440 px, and links flow with their sentence (${index + 1} of ${slices.length})`, async ({
    page,
  }) => {
    const wide: string[] = [];
    for (const { path } of slice) {
      await page.goto(at(path));
      const apart = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(p, li, dd, td) > a')]
          .filter((link) =>
            [...link.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\w{2}/.test(node.textContent!)),
          )
          .filter((link) => !getComputedStyle(link).display.startsWith('inline'))
          .map((link) => link.outerHTML),
      );
      wide.push(...apart.map((link) => `${path}: ${link} stands apart from its sentence`));
      for (const width of [320, 640, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`${path} at ${width} px: ${excess} px too wide`);
      }
    }
    expect(wide).toEqual([]);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a code page shows all its sections and the rail', async ({ page }) => {
    await page.goto(at('/codes/404/'));
    for (const id of ['use', 'avoid', 'receive', 'retry', 'cache', 'mistakes', 'constants', 'spec', 'related'])
      await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'All codes' }).getByRole('link', { name: '503', exact: true })).toBeVisible();
  });

  test('the map shows every registered code, and a lens is an address', async ({ page }) => {
    const registered = codes.filter(({ registration }) => registration !== 'unregistered');
    await page.goto(at('/codes/'));
    await expect(page.locator('.cell')).toHaveCount(registered.length);
    await expect(page.locator('.lens:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'May I repeat it?' }).click();
    await expect(page).toHaveURL(/\/codes\/#retry$/);
    await expect(page.locator('.lens:visible')).toHaveText('May I repeat it, unchanged?');
    await expect(page.locator('.cell small.retry:visible')).toHaveCount(registered.length);
    await expect(page.locator('.cell', { hasText: '503' }).locator('small:visible')).toContainText('After a delay');
    await page.goto(at('/codes/#cache'));
    await expect(page.locator('.cell', { hasText: '404' }).locator('small:visible')).toContainText('By default');
  });

  test('a short form leads on', async ({ page }) => {
    await page.goto(at('/429/'));
    await expect(page).toHaveURL(/\/codes\/429\/$/);
  });

  test('the search box leads to a page that says what it needs and offers the doors', async ({ page }) => {
    await page.goto(at('/codes/404/'));
    await page.locator('#q').fill('gone');
    await page.locator('#q').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=gone/);
    await expect(page.locator('.doors a').first()).toBeVisible();
  });
});

test('a lens of the map is chosen by a link, and shows a word for every code', async ({ page }) => {
  await page.goto(at('/codes/'));
  await expect(page.locator('.lens:visible')).toHaveCount(0);
  await page.getByRole('link', { name: 'May I repeat it?' }).click();
  await expect(page).toHaveURL(/\/codes\/#retry$/);
  await expect(page.locator('.cell small.retry:visible')).toHaveCount(await page.locator('.cell').count());
});

test('the map is copied as a Markdown table of its lens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/codes/#cache'));
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('| Code | Phrase | May a cache store it? |');
  expect(text).toMatch(/\| \[404\]\(http:\S+\/codes\/404\/\) \| Not Found \| By default \|/);
  expect(text.trim().split('\n')).toHaveLength(2 + codes.filter(({ registration }) => registration !== 'unregistered').length);
});

test('a press on the link of a heading copies its address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/codes/404/'));
  await page.getByRole('link', { name: 'Link to Caching' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Address copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/codes\/404\/#cache$/);
});

test('a press copies an exchange and a text of the copy kit, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/codes/429/'));
  await page.getByRole('button', { name: 'Copy Response' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^HTTP\/1\.1 429 Too Many Requests\n/);
  await page.getByRole('link', { name: 'Copy', exact: true }).click();
  await expect(page).toHaveURL(/\/codes\/429\/copy\/$/);
  await page.getByRole('button', { name: 'Copy Markdown', exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[429 Too Many Requests\]\(https?:.*\/codes\/429\/\)$/);
});

test('on paper a page names its address, and its links are numbered notes', async ({ page }) => {
  await page.goto(at('/codes/404/'));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.address')).toContainText('/codes/404/');
  const notes = (await page.locator('.notes').innerText()).split('\n');
  const marks = await page
    .locator('main a[data-note]')
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map((link) => [link.dataset['note'], link.href]));
  expect(marks.length).toBeGreaterThan(10);
  for (const [mark, address] of marks) expect(notes[Number(mark) - 1]).toBe(`[${mark}] ${address}`);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.notes')).toHaveCount(0);
});

test('the map prints on one sheet of A4 and of Letter', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  await page.goto(at('/codes/#retry'));
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, margin: { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' }, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('the header marks where one is, and takes at most 100 px of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, name] of [
    ['/codes/404/', 'Codes'],
    ['/situations/value-taken/', 'Choose a code'],
    ['/received/', 'Got a code'],
    ['/who-sent-this/', 'Who sent it'],
  ] as const) {
    await page.goto(at(path));
    await expect(page.getByRole('navigation', { name: 'Site' }).locator('[aria-current]')).toHaveText(name);
    expect((await page.locator('header').boundingBox())!.height, path).toBeLessThanOrEqual(100);
  }
});

test('the facts of a code page stand on one line each, and the contents are there at every width', async ({ page }) => {
  for (const width of [390, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/codes/401/', '/codes/404/', '/codes/503/', '/codes/499/', '/codes/407/', '/codes/103/']) {
      await page.goto(at(path));
      const tall = await page
        .locator('.note .bold')
        .evaluateAll((list) => list.filter((fact) => fact.getBoundingClientRect().height > 30).length);
      expect(tall, `${path} at ${width} px`).toBe(0);
      // A label of two lines parts no fact from its note.
      const parted = await page
        .locator('.note .bold + dd')
        .evaluateAll(
          (list) =>
            list.filter((note) => note.getBoundingClientRect().top - note.previousElementSibling!.getBoundingClientRect().bottom > 1)
              .length,
        );
      expect(parted, `${path} at ${width} px`).toBe(0);
      await expect(page.locator('.contents:visible, .contents-flow:visible')).toHaveCount(1);
    }
    await page.goto(at('/situations/theme/conflict/'));
    await expect(page.locator(width < 1280 ? '.contents-flow:visible' : '.contents:visible')).toHaveCount(1);
  }
});

test('no page has a style attribute: a strict policy would refuse it', () => {
  for (const { path, root } of pages) expect(root.querySelectorAll('[style]').length, path).toBe(0);
});

test('a short form keeps query and fragment, and the error page leads on from a bare /404 as it does', async ({ page }) => {
  await page.goto(at('/429/?from=mail#retry'));
  await expect(page).toHaveURL(/\/codes\/429\/\?from=mail#retry$/);
  await page.goto(at('/477?from=mail#retry'));
  await expect(page).toHaveURL(/\/classes\/4xx\/\?from=mail#unknown$/);
  // The preview server answers it with the error page, as GitHub Pages does.
  await page.goto(at('/404?from=mail#cache'));
  await expect(page).toHaveURL(/\/codes\/404\/\?from=mail#cache$/);
  await page.goto(at('/500.html#retry'));
  await expect(page).toHaveURL(/\/codes\/500\/#retry$/);
});

test('the error page understands other spellings, other sites’ paths and classes', async ({ page }) => {
  for (const [path, text] of [
    ['/Codes/404.html', 'Looking for 404 Not Found?'],
    ['/status/404', 'Looking for 404 Not Found?'],
    ['/en-US/docs/Web/HTTP/Status/404', 'Looking for 404 Not Found?'],
    ['/docs/Web/HTTP/Reference/Status/404', 'Looking for 404 Not Found?'],
    ['/codes/404-not-found).', 'Looking for 404 Not Found?'],
    ['/codes/Not-Found', 'Looking for 404 Not Found?'],
    ['/classes/4XX', 'Looking for the class 4xx?'],
  ] as const) {
    await page.goto(at(path));
    await expect(page.locator('#guess'), path).toHaveText(text);
  }
});

test('the error page offers the code that the path names', async ({ page }) => {
  const response = await page.goto(at('/nothing/418'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('#guess')).toHaveText('Looking for 418 (Unused)?');
  await page.locator('#guess a').click();
  await expect(page).toHaveURL(/\/codes\/418\/$/);

  await page.goto(at('/nothing/499'));
  await expect(page.locator('#guess')).toHaveText('Looking for 499, which nobody registered?');
  await page.locator('#guess a').click();
  await expect(page).toHaveURL(/\/codes\/499\/$/);
});

test('the error page explains an unassigned number, and one out of range', async ({ page }) => {
  await page.goto(at('/nothing/299'));
  await expect(page.locator('#guess')).toContainText('299 is unassigned: IANA registers no such code. Treat it as 200.');
  await page.goto(at('/codes/777/'));
  await expect(page.locator('#guess')).toContainText('777 is no valid status code');
  await page.locator('#guess a').click();
  await expect(page).toHaveURL(/\/classes\/5xx\/#unknown$/);
  await expect(page.locator('#unknown')).toBeVisible();
  await page.goto(at('/nothing/1234'));
  await expect(page.locator('#guess')).toBeHidden();
});

test('the first Tab reaches the skip link, which leads to the content', async ({ page }) => {
  await page.goto(at('/codes/404/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the card holds every current code, the everyday ones set off, and prints on one sheet of A4 and of Letter', async ({
  page,
  browserName,
}) => {
  await page.goto(at('/cheatsheet/'));
  const current = codes.filter(({ registration }) => registration === 'permanent' || registration === 'temporary');
  const ids = await page.locator('.card tbody .num').allTextContents();
  // 102 is registered, and nobody sends it any more.
  expect(ids).toEqual(current.map(({ code }) => String(code)).filter((id) => !['102', '305'].includes(id)));
  await expect(page.locator('.card .everyday')).toHaveCount(everyday.length);
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, margin: { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('the error page to take is clean for axe in light and dark, and asks for nothing', async ({ page }) => {
  for (const path of ['/classes/4xx/', '/classes/5xx/']) {
    await page.goto(at(path));
    const taken = await page.locator('.take').textContent();
    const said = await page.locator('#people').locator('xpath=../following-sibling::ul[1]').textContent();
    const problems = watch(page);
    // Away from the page, whose policy is not that of whoever takes it.
    await page.goto('about:blank');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(taken!);
      expect(said).toContain(await page.locator('h1').textContent());
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags([...tags, 'best-practice'])
        .analyze();
      problems.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`));
    }
    expect(problems).toEqual([]);
  }
});
