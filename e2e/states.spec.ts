import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Address relative to the base URL of the preview server. */
const at = (path: string) => `.${path}`;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Types into the box of a page, and waits for what it finds. */
async function search(page: Page, path: string, text: string): Promise<void> {
  await page.goto(at(path));
  await page.locator('#q').focus();
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toBeVisible();
}

/** What readers meet after a page has loaded. */
const states: [name: string, reach: (page: Page) => Promise<void>][] = [
  [
    'results open, with the answer of the first',
    async (page) => {
      await search(page, '/codes/404/', 'gone');
      await expect(page.locator('.answer')).toBeVisible();
    },
  ],
  ['results open on the home page', (page) => search(page, '/', 'rate limit')],
  ['nothing found in the box', (page) => search(page, '/codes/404/', 'zzzz')],
  [
    'the box without its lookup',
    async (page) => {
      await page.route('**/lookup.js*', (route) => route.abort());
      await page.goto(at('/codes/404/'));
      await page.locator('#q').pressSequentially('gone');
      await expect(page.locator('.found')).toBeVisible();
      // A line, and no column of letters.
      expect((await page.locator('.found').boundingBox())!.height).toBeLessThan(60);
    },
  ],
  [
    'a search page with passages, and a filter used',
    async (page) => {
      await page.goto(at('/search/?q=conflict'));
      await expect(page.locator('[data-text]').first()).toBeVisible();
      await page.getByLabel('Kind').selectOption('situation');
    },
  ],
  [
    'a search page that found nothing',
    async (page) => {
      await page.goto(at('/search/?q=xyzzyqq'));
      await expect(page.locator('#nothing')).toBeVisible();
    },
  ],
  ['a lens of the map', async (page) => void (await page.goto(at('/codes/#retry')))],
  [
    'details unfolded',
    async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(at('/codes/404/'));
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
    },
  ],
  [
    'the error page with a guess and what it found',
    async (page) => {
      await page.goto(at('/codes/gone'));
      await page.goto(at('/nothing/410'));
      await expect(page.locator('#hits li').first()).toBeVisible();
    },
  ],
  ['the switch of the keys', async (page) => void (await page.goto(at('/about/#keys')))],
];

for (const [mode, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  test(`every state is clean for axe, in ${mode}`, async ({ page }) => {
    const problems: string[] = [];
    await page.emulateMedia(media);
    for (const [name, reach] of states) {
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
      for (const { id, nodes } of violations) problems.push(`${name}: ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      await page.unrouteAll();
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(problems).toEqual([]);
  });

test('the chosen row is seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await search(page, '/codes/404/', 'gone');
  // The rows come once more when better rules have loaded: each is asked until it stands.
  const options = page.getByRole('option');
  await expect(options.nth(0)).toHaveCSS('outline-style', 'solid');
  await expect(options.nth(1)).toHaveCSS('outline-style', 'none');
});

test('Enter that ends the composition of a word is left to the word', async ({ page }) => {
  await search(page, '/codes/404/', 'gone');
  const taken = (isComposing: boolean) =>
    page
      .locator('#q')
      .evaluate(
        (field, composing) =>
          !field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: composing, cancelable: true })),
        isComposing,
      );
  expect(await taken(true)).toBe(false);
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await taken(false)).toBe(true);
  await expect(page).toHaveURL(/\/codes\/410\/$/);
});

test('keys of one character can be switched off, and stay so', async ({ page }) => {
  await page.goto(at('/about/#keys'));
  const box = page.getByRole('checkbox', { name: /open the search/ });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.goto(at('/codes/404/'));
  await page.keyboard.press('5');
  await page.keyboard.press('/');
  await expect(page.locator('#q')).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('#q')).toBeFocused();
  await page.goto(at('/about/#keys'));
  await box.check();
  await page.goto(at('/codes/404/'));
  await page.keyboard.press('5');
  await expect(page.locator('#q')).toHaveValue('5');
});

test('an option holds no link, the answer beside the list does, and Tab reaches it', async ({ page }) => {
  await search(page, '/codes/404/', '429');
  await expect(page.getByRole('option').first().locator('a')).toHaveCount(0);
  const answer = page.getByRole('group', { name: 'Answer of the chosen result' });
  await expect(answer).toContainText('Too Many Requests');
  await expect(answer).toContainText('After a delay');
  await page.keyboard.press('Tab');
  await expect(answer).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/codes\/404\/$/);
});

test('the row of a case leads to the case', async ({ page }) => {
  await search(page, '/', 'email address already taken');
  const row = page.getByRole('option').filter({ hasText: 'case' }).first();
  await expect(row).toContainText('409');
  await row.click();
  await expect(page).toHaveURL(/\/situations\//);
});

test('a second line is the sentence of the code, and a fact that was asked for', async ({ page }) => {
  await search(page, '/', '404 cache');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Cache: By default');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/404\/#cache$/);
  await search(page, '/', '410');
  await expect(page.getByRole('option').first().locator('small')).toContainText('The resource is no longer available');
});

test('a lookup that failed is asked again', async ({ page }) => {
  let failed = 0;
  await page.route('**/lookup.js*', (route) => (failed++ === 0 ? route.abort() : route.continue()));
  await page.goto(at('/codes/404/'));
  await page.locator('#q').pressSequentially('rate limit', { delay: 50 });
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(failed).toBeGreaterThan(1);
});

test('while the answers are late the search page says that they load, and nothing untrue', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/lookup.js*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at('/search/?q=gone'), { waitUntil: 'commit' });
  await expect(page.locator('#status')).toHaveText('Loading the answers …');
  expect(await page.locator('.late').evaluate((line) => getComputedStyle(line).display)).toBe('none');
  release();
  await expect(page.locator('[data-search-results] li').first()).toHaveAttribute('data-code', '410');
});

test('the search page without a query waits for none', async ({ page }) => {
  await page.goto(at('/search/'));
  await expect.poll(() => page.locator('.late').evaluate((line) => getComputedStyle(line).display)).toBe('none');
  await expect(page.locator('#status')).toBeEmpty();
});

test('a press beside the buttons of an answer leaves the clipboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await search(page, '/codes/404/', '429');
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  await page.locator('.answer .lead').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
  await page.locator('.answer button').first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/codes\/429\/#/);
});

test('a missing piece of the full-text index is a failure, not “nothing found”', async ({ page }) => {
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(at('/search/?q=xyzzy%20conflict'));
  await expect(page.locator('#text-status')).toContainText('The full-text index did not load');
});

test('where a policy refuses scripts, no dead form is shown, and the list is offered', async ({ page }) => {
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" } });
  });
  await page.goto(at('/search/?q=gone'));
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator('.late a')).toBeVisible();
});

test('the error page searches for the end of its address, and keeps the fragment', async ({ page }) => {
  await page.goto(at('/errors/too-many-requests#retry'));
  await expect(page.locator('h1')).toHaveText('No such page');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('#q')).toHaveValue('too many requests');
  await expect(page.locator('#hits li').first()).toContainText('429');
  await page.goto(at('/errors/٤٠٤'));
  await expect(page.locator('#hits li').first()).toContainText('404');
  await page.goto(at('/errors/429#retry'));
  await page.locator('#guess a').click();
  await expect(page).toHaveURL(/\/codes\/429\/#retry$/);
});

/** What a listener hears of each kind of page, in order: headings, groups, tables and links by their names. */
const heard: [path: string, names: string[]][] = [
  [
    '/codes/429/',
    [
      'heading "429 Too Many Requests" [level=1]',
      'heading "You got it" [level=2]',
      'heading "You send it" [level=2]',
      'heading "Example" [level=2]',
      'link "Link to Example"',
      'group "Request"',
      'group "Response"',
      'heading "What the client does" [level=2]',
      'table "Header fields"',
      'table "Names in runtimes"',
    ],
  ],
  ['/codes/', ['heading "Codes" [level=1]', 'navigation "Lenses"', 'link "100 Continue"', 'link "102 Processing dropped"']],
  ['/classes/4xx/', ['heading "4xx Client error" [level=1]']],
  ['/situations/value-taken/', ['heading "The value is taken" [level=1]', 'link "409 Conflict"']],
  ['/received/slow-down/', ['heading "Lower the steady rate" [level=1]', 'heading "What to do" [level=2]']],
  ['/choose/', ['heading "Choose a code" [level=1]']],
  ['/compare/401-vs-403/', ['heading "401 vs 403" [level=1]', 'table "Facts side by side"']],
  ['/guides/errors-as-data/', ['heading "Errors as data: problem details, RFC 9457" [level=1]', 'table "Members"', 'group "Request"']],
  ['/search/', ['heading "Search" [level=1]', 'searchbox "Search status codes"']],
  ['/', ['heading "HTTP status codes" [level=1]', 'searchbox "Search status codes"', 'link "Got a code"', 'link "404 Not Found"']],
  ['/codes/499/', ['heading "499 Client Closed Request" [level=1]', 'heading "In your own API" [level=2]']],
  ['/codes/unregistered/', ['heading "']],
  ['/codes/429/copy/', ['heading "', 'group "']],
  ['/received/', ['heading "Got a code" [level=1]']],
  ['/choose/drawing/', ['heading "Choose a code" [level=1]', 'heading "List" [level=2]', 'region "Drawing of the tree"']],
  ['/situations/', ['heading "Situations" [level=1]', 'link "409 Conflict"']],
  ['/situations/theme/conflict/', ['heading "Conflicts and concurrency" [level=1]', 'heading "What decides" [level=2]']],
  ['/headers/', ['heading "Headers" [level=1]', 'heading "Retry-After" [level=2]']],
  ['/glossary/', ['heading "', 'heading "Idempotent" [level=2]']],
  ['/problems/', ['heading "']],
  ['/cheatsheet/', ['heading "Cheat sheet" [level=1]', 'table "']],
  ['/linking/', ['heading "Linking to Statusline" [level=1]']],
  ['/data/', ['heading "Data" [level=1]']],
  ['/about/', ['heading "Sources and method" [level=1]', 'heading "Accessibility" [level=2]', 'checkbox "Digits']],
  ['/who-sent-this/', ['heading "Who sent it" [level=1]', 'box "Search status codes"', 'heading "By number" [level=2]']],
  [
    '/who-sent-this/envoy/',
    ['heading "Envoy" [level=1]', 'heading "How to know it" [level=2]', 'region "Envoy 503"', 'table "Response flags"', 'table "Limits"'],
  ],
  ['/limits/', ['heading "Time-outs and sizes" [level=1]', 'table "Time-outs"', 'table "Sizes"']],
  ['/nothing/at-all', ['heading "No such page" [level=1]', 'box "Search status codes"']],
];

test('what is heard of each kind of page is what is meant', async ({ page }) => {
  for (const [path, names] of heard) {
    await page.goto(at(path));
    let rest = await page.locator('main').ariaSnapshot();
    expect.soft(rest, path).not.toMatch(/heading "[^"]*Link to|link "\d{3}[A-Z]|table:/);
    for (const name of names) {
      expect.soft(rest, `${path} in order`).toContain(name);
      rest = rest.slice(Math.max(0, rest.indexOf(name)));
    }
  }
});

test('a code that nobody should send is heard as such in the rail and in every lens of the map', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at('/codes/404/'));
  await expect(page.locator('.rail').getByRole('link', { name: '510 obsolete' })).toHaveCount(1);
  for (const lens of ['', '#class', '#retry', '#cache', '#body', '#everyday', '#from']) {
    await page.goto(at(`/codes/${lens}`));
    await expect(page.locator('.map').getByRole('link', { name: /^510 Not Extended.* obsolete/ }), lens).toHaveCount(1);
    await expect(page.locator('.map').getByRole('link', { name: /^305 Use Proxy.* deprecated/ }), lens).toHaveCount(1);
  }
});
