/** Lighthouse over one page of each kind, beside a page of one word: `npm run bench`. Prints, and never fails on a time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  '/who-sent-this/nginx/',
  '/limits/',
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
const site = `http://127.0.0.1:${port}`;
/** The least that a browser can paint. */
const empty = createServer((_, response) =>
  response
    .setHeader('content-type', 'text/html')
    .end('<!doctype html><html lang="en"><title>Empty</title><meta name="viewport" content="width=device-width"><p>Empty'),
).listen(0, '127.0.0.1');
const chrome = await launch({
  chromePath: findChromium() ?? chromium.executablePath(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

/** The results of one address. */
async function measure(url: string): Promise<Result['lhr'][]> {
  const results: Result['lhr'][] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    if (result) results.push(result.lhr);
  }
  return results;
}

const valueOf = (results: Result['lhr'][], id: string) => median(results.map(({ audits }) => audits[id]?.numericValue ?? NaN));
const paint = (results: Result['lhr'][]) => valueOf(results, 'largest-contentful-paint');

try {
  const least = paint(await measure(`http://127.0.0.1:${(empty.address() as AddressInfo).port}/`));
  console.log(`Lighthouse, mobile preset, median of ${runs}; largest paint of an empty page after ${Math.round(least)} ms`);
  console.log('page                     performance  accessibility  best-practices  seo  LCP ms  to empty   bytes');
  for (const kind of kinds) {
    const results = await measure(site + kind);
    const score = (id: string) => Math.round(100 * median(results.map(({ categories }) => categories[id]?.score ?? 0)));
    const columns = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => String(score(id)).padStart(id.length));
    const paints = [String(Math.round(paint(results))).padStart(6), (paint(results) / least).toFixed(2).padStart(8)];
    const bytes = String(Math.round(valueOf(results, 'total-byte-weight'))).padStart(6);
    console.log([kind.padEnd(24), ...columns, ...paints, bytes].join('  ').replace('  ', ' '));
  }
} finally {
  await chrome.kill();
  server.close();
  empty.close();
}
