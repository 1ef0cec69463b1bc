import { expect, test } from '@playwright/test';
import fc from 'fast-check';

const at = (path: string) => `.${path}`;

test.beforeEach(async ({ page }) => {
  await page.goto(at('/codes/404/'));
});

test('the box answers while typing, and Enter opens the first result', async ({ page }) => {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search status codes' });
  await expect(box).toBeFocused();
  await page.keyboard.type('unathorized');
  await expect(page.getByRole('option').first()).toContainText('401');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').first()).toContainText(/\d+ results?/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/401\/$/);
});

test('Ctrl+K opens the box, digits typed anywhere open it with them, and a slash in it stays text', async ({ page }) => {
  await page.keyboard.press('Control+k');
  const box = page.locator('#q');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await box.blur();
  await box.fill('');
  await box.blur();
  await page.keyboard.type('503');
  await expect(box).toHaveValue('503');
  await expect(page.getByRole('option').first()).toContainText('Service Unavailable');
});

test('arrow keys move, Escape closes and then clears', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('40');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#q')).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id'))!);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator('#q')).toHaveValue('40');
  await page.keyboard.press('Escape');
  await expect(page.locator('#q')).toHaveValue('');
});

test('Ctrl+Enter opens the result in a new tab', async ({ page, context, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox reports the new tab to the driver late');
  await page.keyboard.press('/');
  await page.keyboard.type('429');
  await expect(page.getByRole('option').first()).toContainText('429');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/codes\/429\/$/);
  await expect(page).toHaveURL(/\/codes\/404\/$/);
});

test('a result can be clicked, and says why it matched', async ({ page }) => {
  await page.locator('#q').click();
  await page.keyboard.type('payload too large');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('413');
  await expect(first).toContainText('also Payload Too Large');
  await first.click();
  await expect(page).toHaveURL(/\/codes\/413\/$/);
});

test('the lookup is asked for once the box has the focus, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('a query that describes something is answered at once, and again by what was learned, unless somebody chooses by then', async ({
  page,
}) => {
  const sentence = 'the volume was snapshotted and there is nothing to send back';
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/ranking.js*', async (route) => {
    await held;
    await route.continue();
  });
  const first = page.getByRole('option').first();
  const asked = page.waitForRequest('**/ranking.js*');
  await page.locator('#q').fill(sentence);
  await asked;
  await expect(first).not.toContainText('204');
  await page.keyboard.press('ArrowDown');
  release();
  // The box has taken it by the time that it is here for others, and drawn again in the frame after that.
  await page.evaluate(async () => {
    await import(`${document.querySelector<HTMLElement>('.search')!.dataset['base']}ranking.js`);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  await expect(first).not.toContainText('204');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.locator('#q').fill(`${sentence} then`);
  await expect(first).toContainText('204');
});

test('a list that was scrolled begins with its first row for the next query', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  await page.locator('#q').fill('4');
  const last = page.getByRole('option').last();
  const first = page.getByRole('option').first();
  await expect(first).toBeInViewport();
  await last.evaluate((option) => option.scrollIntoView());
  await expect(first).not.toBeInViewport();
  await page.keyboard.type('1');
  await expect(first).toContainText('410');
  await expect(first).toBeInViewport();
});

test('names and numbers never ask for what was learned, and without it a sentence is answered all the same', async ({ page }) => {
  const asked: string[] = [];
  await page.route('**/ranking.js*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  for (const name of ['404', 'too many requests', 'HttpStatus.NOT_FOUND']) {
    await page.locator('#q').fill(name);
    await expect(page.getByRole('option').first()).toContainText(/404|429/);
  }
  expect(asked).toEqual([]);
  await page.locator('#q').fill('the parcel was handed over already so the order cannot be changed');
  await expect.poll(() => asked.length).toBe(2);
  await expect(page.getByRole('option').first()).toContainText('409');
});

test('the search page renders on load, in order, with the text below', async ({ page }) => {
  await page.goto(at('/search/?q=conflict'));
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('data-ready', '');
  await expect(list.locator('li').first()).toHaveAttribute('data-code', '409');
  await expect(page.locator('#q')).toHaveValue('conflict');
  await expect(list.locator('[data-text]').first()).toBeVisible();
  await page.getByLabel('Kind').selectOption('situation');
  await expect(list.locator('li:visible a[href*="/codes/"]')).toHaveCount(0);
  await expect(list.locator('li:visible a').first()).toHaveAttribute('href', /\/situations\//);
});

test('a query is text, never markup', async ({ page }) => {
  await page.goto(at(`/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1"> not found')}`));
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-ready', '');
  await expect(page.locator('#status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

test('hostile texts in the box bring no error, no foreign element and no foreign link', async ({ page }) => {
  const markup = [
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '</script><b>',
    '&lt;i&gt;',
    '__proto__',
    '404\ud800',
  ];
  const texts = [
    ...markup.flatMap((text) => [text, `${text} not found`]),
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 300 }), 150),
    ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 300 }), 50),
  ];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.locator('#q').focus();
  await expect(page.getByRole('combobox', { name: 'Search status codes' })).toBeVisible();
  const foreign = await page.locator('#q').evaluate((input: HTMLInputElement, list) => {
    const own = new Set(['UL', 'LI', 'A', 'SPAN', 'SMALL']);
    return list.flatMap((text) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      const hits = document.querySelector('.hits')!;
      const nodes = [...hits.querySelectorAll('*')].filter(({ tagName }) => !own.has(tagName));
      const links = [...hits.querySelectorAll<HTMLElement>('[data-href]')].filter(
        ({ dataset }) => new URL(dataset['href']!, location.href).origin !== location.origin,
      );
      return nodes.length + links.length ? [text] : [];
    });
  }, texts);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('nothing found: says so, and offers the doors, and codes only where some are near', async ({ page }) => {
  await page.goto(at('/search/?q=xyzzyqq'));
  await expect(page.locator('#status')).toHaveText('Nothing found for “xyzzyqq”.');
  await expect(page.locator('#near a')).toHaveCount(0);
  await expect(page.locator('.doors a')).toHaveText([/Got a code/, /Choose a code/, /Who sent it/]);
  await page.goto(at('/search/?q=497'));
  await expect(page.locator('[data-search-results] li').first()).toHaveAttribute('data-code', '497');
  await page.goto(at('/search/?q=612'));
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', /\/classes\/5xx\/#unknown$/);
});

test('without the lookup the box still leads to the search page', async ({ page }) => {
  await page.route('**/lookup.js*', (route) => route.abort());
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.type('gone');
  await expect(page.getByRole('link', { name: 'Search for “gone”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=gone$/);
  await expect(page.locator('#status')).toContainText('The quick lookup did not load');
  await expect(page.locator('[data-text]').first()).toBeVisible();
});

test('without the full-text index the lookup still answers', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at('/search/?q=gone'));
  await expect(page.locator('[data-search-results] li').first()).toHaveAttribute('data-code', '410');
  await expect(page.locator('#text-status')).toContainText('The full-text index did not load');
});

test('every page names the OpenSearch description, which leads to the search page', async ({ page, request }) => {
  const link = page.locator('link[rel=search]');
  const description = await (await request.get((await link.getAttribute('href'))!)).text();
  expect(description).toMatch(/template="[^"]*\/search\/\?q=\{searchTerms\}"/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  test('the results fit the screen', async ({ page }) => {
    await page.locator('#q').click();
    await page.keyboard.type('too many');
    await expect(page.getByRole('option').first()).toBeVisible();
    const list = page.locator('.found');
    const box = (await list.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    const row = (await page.getByRole('option').first().boundingBox())!;
    expect(row.height).toBeGreaterThanOrEqual(36);
  });
});
