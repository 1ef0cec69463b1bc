/** The search box beside plain Pagefind over the same build: `npm run bench:search`. Prints; never fails on a time. */
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from './browser.ts';
import { serve } from './serve.ts';
import { built } from './site.ts';

const runs = 5;
const port = 4396;
const url = `http://127.0.0.1:${port}`;
const settings = [
  { name: 'unthrottled', slow: false, cpu: 1 },
  // Lighthouse's DevTools figures for slow 4G.
  { name: 'slow 4G, 4x CPU', slow: true, cpu: 4 },
];
/** What describes something: for it the box loads more, whose work is counted too. */
const sentence = 'the order was shipped already and cannot be cancelled';
const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
const p95 = (values: number[]) => sorted(values)[Math.floor(values.length * 0.95)] ?? NaN;

/** Opens a page in a fresh profile under the given conditions, once it has loaded without them. */
async function open(browser: Browser, path: string, { slow, cpu }: (typeof settings)[number]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url + path);
  const session = await page.context().newCDPSession(page);
  if (slow)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: 180_000,
      uploadThroughput: 84_375,
    });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return page;
}

/** Milliseconds from the first keystroke, which also opens the box, to the first result, from another once loaded, and the work of each keystroke, the first time and the second. */
async function box(page: Page): Promise<{ cold: number; warm: number; work: number[]; again: number[] }> {
  const first = (key: string) =>
    page.evaluate(
      (typed) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const seen = () => document.querySelector('.hits [role=option]') !== null;
          const observer = new MutationObserver(() => {
            if (!seen()) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(document.body, { childList: true, subtree: true });
          document.dispatchEvent(new KeyboardEvent('keydown', { key: typed, bubbles: true }));
        }),
      key,
    );
  const input = page.locator('#q');
  // Keys go to the page and not to a field, as when a reader types without looking for the box.
  await page.evaluate(() =>
    document.addEventListener('keydown', (event) => Object.defineProperty(event, 'target', { value: document.body }), true),
  );
  const cold = await first('4');
  await input.fill('');
  await input.blur();
  await page.evaluate(() => document.querySelector('.hits')!.replaceChildren());
  const warm = await first('5');
  const learned = page.waitForResponse('**/ranking.js');
  await input.fill(sentence);
  await (await learned).finished();
  const typing = () =>
    page.evaluate((described) => {
      const field = document.querySelector<HTMLInputElement>('#q')!;
      const times: number[] = [];
      for (const query of [
        'too many requests',
        'unathorized',
        'nginx upstream closed connection',
        'HttpStatus.NOT_FOUND',
        '404',
        described,
      ])
        for (let length = 1; length <= query.length; length++) {
          field.value = query.slice(0, length);
          const start = performance.now();
          field.dispatchEvent(new Event('input'));
          times.push(performance.now() - start);
        }
      return times;
    }, sentence);
  return { cold, warm, work: await typing(), again: await typing() };
}

/** Milliseconds from asking for Pagefind to its first result with text. */
const plain = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search('404');
    await results[0].data();
    return performance.now() - start;
  });

const server = await serve(port);
const path = findChromium();
const browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox', '--disable-background-networking'] });
try {
  console.log(
    `first keystroke: ${brotliCompressSync(built('lookup.js')).length} bytes of brotli in 1 request (lookup.js: matcher and index)`,
  );
  for (const setting of settings) {
    const ours = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await open(browser, '/codes/200/', setting);
      ours.push(await box(page));
      await page.context().close();
      // The only page whose policy lets WebAssembly run.
      const other = await open(browser, '/search/', setting);
      theirs.push(await plain(other));
      await other.context().close();
    }
    const cold = median(ours.map((result) => result.cold));
    const work = ours.flatMap((result) => result.work);
    const again = ours.flatMap((result) => result.again);
    console.log(
      `${setting.name}: first answer cold ${cold.toFixed(0)} ms, warm ${median(ours.map((result) => result.warm)).toFixed(1)} ms; ` +
        `work a keystroke median ${median(work).toFixed(1)} ms, p95 ${p95(work).toFixed(1)} ms, once the code is compiled ${median(again).toFixed(1)} and ${p95(again).toFixed(1)} ms; ` +
        `Pagefind alone ${median(theirs).toFixed(0)} ms, ratio ${(median(theirs) / cold).toFixed(1)}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
