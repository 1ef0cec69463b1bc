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
