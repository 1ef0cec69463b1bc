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

const ownBase = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';
/** Where the repository is, as the build under test was told, if at all. */
const repository = process.env['REPOSITORY_URL'] || undefined;

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

/** Holds a build to where its repository is: every page says where to report it, those made from one file lead to that file. */
function holdRepository(folder: string, address: string | undefined, base: string): void {
  const started = `${address}/edit/main/`;
  const edited = new Set<string>();
  for (const { file, text } of textsOf(folder).filter(({ file, text }) => file.endsWith('.html') && text.includes('<footer'))) {
    const links = parse(text).querySelectorAll('footer a');
    const to = (label: string) => links.find(({ textContent }) => textContent === label)?.getAttribute('href');
    const path = /<p class="address">(.*?)<\/p>/.exec(text)![1]!;
    expect(to('Report an error'), file).toBe(address && `${address}/issues/new?title=${path}`);
    const edit = to('Edit this page');
    if (!address) expect(edit, file).toBe(undefined);
    else if (edit) {
      expect(edit.startsWith(started) && existsSync(join(root, edit.slice(started.length))), `${file} → ${edit}`).toBe(true);
      edited.add(edit.slice(started.length));
    } else
      expect(file, 'the pages that are made from many files').not.toMatch(
        /^(codes\/\d|classes|guides\/.*\/|compare\/.*\/|choose|received|situations\/.*\/)/,
      );
    if (address && /^codes\/\d/.test(file)) expect(edit).toBe(`${started}src/content/codes/${/\d+/.exec(file)![0]}.mdx`);
  }
  if (address)
    for (const kind of ['advice', 'classes', 'codes', 'comparisons', 'guides', 'situations', 'themes', 'trees'])
      for (const name of readdirSync(join(root, 'src/content', kind))) expect(edited).toContain(`src/content/${kind}/${name}`);
  // It counts at the root of a host.
  const security = join(folder, '.well-known/security.txt');
  expect(existsSync(security)).toBe(Boolean(address) && !base);
  if (existsSync(security)) expect(readFileSync(security, 'utf8')).toContain(`Contact: ${address}/issues/new\n`);
}

test(`the build ${site ? `says everywhere that it lives at ${site}` : 'was given no address, and claims none'}`, () =>
  hold(join(root, 'dist'), site, ownBase));

test(`the build ${repository ? `leads to its repository at ${repository}` : 'was told no repository, and names none'}`, () =>
  holdRepository(join(root, 'dist'), repository, ownBase));

test(`a build ${site ? 'without an address says so in one line, and claims none' : 'with an address says it everywhere'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'statusline-'));
  // The other way round than the build under test, in both.
  const other = repository ? '' : 'https://github.com/owner/name';
  const [address, base] = site ? ['', ''] : ['https://example.org', '/statusline'];
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', folder],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: address, BASE_PATH: base, REPOSITORY_URL: other },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    expect((stdout + stderr).match(/SITE_URL/g) ?? []).toHaveLength(site ? 1 : 0);
    hold(folder, address || undefined, base!);
    holdRepository(folder, other || undefined, base!);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
