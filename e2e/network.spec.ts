import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { serve } from './serve.ts';

const base = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';

test('a link of this site is fetched when a pointer rests on it, by browsers that know how', async ({ page, browserName }) => {
  // The preview server sends no header fields.
  const server = await serve(0);
  const fetched = new Map<string, string | undefined>();
  server.on('request', ({ url, headers }) => fetched.set(url!, headers['sec-purpose']?.toString()));
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/data/`);
    const link = page.locator('footer').getByRole('link', { name: 'Got a code' });
    await link.hover();
    if (browserName === 'chromium') await expect.poll(() => fetched.get(`${base}/received/`)).toMatch(/^prefetch/);
    else await expect(link).toBeVisible();
    expect(problems).toEqual([]);
    await link.click();
    await expect(page).toHaveURL(/\/received\/$/);
    await expect(page.locator('h1')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('pages do not shift while they load, even where they come in pieces', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells what moved');
  const server = await serve(0, true);
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  try {
    for (const width of [390, 768, 1280])
      for (const path of ['/', '/codes/', '/codes/404/', '/classes/4xx/', '/nothing/at-all', '/nothing/299', '/search/', '/limits/']) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(site + path);
        const moved = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const moved: string[] = [];
              new PerformanceObserver((list) => {
                for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: any[] })[])
                  for (const { node, previousRect, currentRect } of sources)
                    moved.push(
                      `${(node?.outerHTML ?? node?.textContent)?.slice(0, 80)} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
                    );
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
            }),
        );
        expect(moved, `${path} at ${width}`).toEqual([]);
      }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
