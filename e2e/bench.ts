/** Lighthouse over one page of each kind: `npm run bench`. Prints, and never fails on a time. */
import { launch } from 'chrome-launcher';
import lighthouse, { type RunnerResult as Result } from 'lighthouse';
import { findChromium } from './browser.ts';
import { serve } from './serve.ts';
import { chromium } from '@playwright/test';

const runs = 5;
const port = 4397;
const kinds = [
  '/',
  '/codes/',
  '/codes/404/',
  '/codes/499/',
  '/classes/4xx/',
  '/codes/unregistered/',
  '/who-sent-this/',
  '/choose/',
  '/choose/drawing/',
  '/situations/',
  '/situations/email-already-taken/',
  '/guides/errors-as-data/',
  '/compare/401-vs-403/',
  '/search/',
  '/about/',
  '/404.html',
];
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const server = await serve(port);
const chrome = await launch({
  chromePath: findChromium() ?? chromium.executablePath(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

console.log(`Lighthouse, mobile preset, median of ${runs}`);
console.log('page                     performance  accessibility  best-practices  seo   LCP ms   bytes');
try {
  for (const kind of kinds) {
    const results: Result['lhr'][] = [];
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(`http://127.0.0.1:${port}${kind}`, { port: chrome.port, output: 'json', logLevel: 'error' });
      if (result) results.push(result.lhr);
    }
    const score = (id: string) => Math.round(100 * median(results.map(({ categories }) => categories[id]?.score ?? 0)));
    const value = (id: string) => Math.round(median(results.map(({ audits }) => audits[id]?.numericValue ?? NaN)));
    const columns = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => String(score(id)).padStart(id.length));
    console.log(
      `${kind.padEnd(24)} ${columns.join('  ')}  ${String(value('largest-contentful-paint')).padStart(6)}  ${String(value('total-byte-weight')).padStart(6)}`,
    );
  }
} finally {
  await chrome.kill();
  server.close();
}
