import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { parse } from 'node-html-parser';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The address that the build under test was given, if any. */
const site = process.env['SITE_URL'] || undefined;

/** Every file of a build that is text, with what stands in it. */
const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|json|svg|xml|txt|js)$/.test(file) && !file.startsWith('pagefind'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** The addresses by which a file names itself or its neighbours, each with what names it. */
function claimed(file: string, text: string): [where: string, url: string][] {
  if (file.endsWith('.json'))
    return [...text.matchAll(/"url":"([^"]*\/(?:codes|situations|received)\/[^"]*)"/g)].map(([, url]) => ['url', url!]);
  if (file.endsWith('.svg')) return [...text.matchAll(/href="([^"]*)"/g)].map(([, url]) => ['href', url!]);
  if (file.endsWith('.xml')) return [...text.matchAll(/(?:<loc>|template=")([^"<]*)/g)].map(([, url]) => ['address', url!]);
  if (file === 'robots.txt') return [...text.matchAll(/Sitemap: (.*)/g)].map(([, url]) => ['sitemap', url!]);
  if (!file.endsWith('.html')) return [];
  const head = parse(text);
  const canonical = head.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href')!);
  const [, json] = /<script type="application\/ld\+json">([^<]*)/.exec(text) ?? [];
  // An address that only leads to a page has nothing more to say.
  const own = head.querySelectorAll('meta[property="og:url"]').map((meta) => meta.getAttribute('content')!);
  if (!json) return [...canonical, ...own].map((url) => ['address of a way', url]);
  const data = JSON.parse(json);
  return [
    ...canonical.map((url): [string, string] => ['canonical', url]),
    ...own.map((url): [string, string] => ['og:url', url]),
    ['JSON-LD', data.url],
    ...(data.potentialAction ? [['JSON-LD search', data.potentialAction.target] as [string, string]] : []),
  ];
}

/** Holds a build to the address that it was given: all of it where there is one, none of it where there is none. */
function hold(folder: string, address: string | undefined, base: string): void {
  const start = address ? new URL(`${base}/`, address).href : `${base}/`;
  const wrong: string[] = [];
  const kinds = new Map<string, number>();
  for (const { file, text } of textsOf(folder)) {
    // But for the server of a copy kit, which readers start on theirs.
    if (!address && /(localhost|127\.0\.0\.1):\d/.test(text.replaceAll('curl -i http://127.0.0.1:8080/', '')))
      wrong.push(`${file} names this machine`);
    for (const [where, url] of claimed(file, text)) {
      kinds.set(where, (kinds.get(where) ?? 0) + 1);
      if (!url.startsWith(start) || (!address && url.startsWith('//'))) wrong.push(`${file} ${where}: ${url}`);
    }
  }
  expect(wrong).toEqual([]);
  const always = ['JSON-LD', 'JSON-LD search', 'address', 'href', 'url'];
  expect([...kinds.keys()].toSorted()).toEqual(
    [...always, ...(address ? ['canonical', 'address of a way', 'og:url', 'sitemap'] : [])].toSorted(),
  );
  if (address) expect(kinds.get('canonical')).toBe(kinds.get('JSON-LD'));
  expect(existsSync(join(folder, 'sitemap-index.xml'))).toBe(Boolean(address));
}

test(`the build ${site ? `says everywhere that it lives at ${site}` : 'was given no address, and claims none'}`, () =>
  hold(join(root, 'dist'), site, process.env['BASE_PATH']?.replace(/\/$/, '') ?? ''));

test(`a build ${site ? 'without an address says so in one line, and claims none' : 'with an address says it everywhere'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'statusline-'));
  const [address, base] = site ? ['', ''] : ['https://example.org', '/statusline'];
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', folder],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: address, BASE_PATH: base },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    expect((stdout + stderr).match(/SITE_URL/g) ?? []).toHaveLength(site ? 1 : 0);
    hold(folder, address || undefined, base!);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
