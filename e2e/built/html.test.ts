import { readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import iana from '../../src/data/iana.json' with { type: 'json' };
import { assets, built, codes, pages, redirects } from '../site.ts';

const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';

/** Addresses that hosts serve but the build does not list: the search index. */
const known = new Set([...pages.map(({ path }) => path), ...assets]);

/** A fragment as an id; one that nobody can decode (`#%ff`) stays as it is, and is the id of nothing. */
const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

test('every internal link and fragment resolves', () => {
  const broken: string[] = [];
  const ids = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
  for (const { path, root } of pages) {
    for (const element of root.querySelectorAll('[href], [src], [action]')) {
      const target = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action')!;
      const url = new URL(target, `http://site${base}${path}`);
      if (url.host !== 'site' || url.protocol !== 'http:') continue;
      if (element.tagName === 'LINK' && element.getAttribute('rel') === 'canonical') continue;
      const at = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : `outside the base path: ${url.pathname}`;
      if (!known.has(at)) broken.push(`${path} → ${target}`);
      else if (url.hash && !ids.get(at)?.has(decoded(url.hash.slice(1)))) broken.push(`${path} → ${target} (no such id)`);
    }
  }
  expect(broken).toEqual([]);
});

test('titles are unique, and every page has one h1, a description, Open Graph and structured data', () => {
  const titles = pages.map(({ root }) => root.querySelector('title')!.textContent);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const { path, root } of pages) {
    expect(root.querySelectorAll('h1').length, `${path} h1`).toBe(1);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content'), `${path} description`).toMatch(/.{30}/);
    for (const name of ['title', 'description', 'type'])
      expect(root.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content'), `${path} og:${name}`).toBeTruthy();
    const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')!.textContent);
    expect(data['@context'], path).toBe('https://schema.org');
    expect(data['@type'], path).toBeTruthy();
  }
});

test('an address that leads to a page says where and what is there, and stands in no list', () => {
  const listed = assets.includes('/sitemap-0.xml') ? built('sitemap-0.xml') : '';
  for (const { path, html, root } of redirects) {
    const to = root.querySelector('a')!.getAttribute('href')!;
    const [page = '', fragment] = to.slice(base.length).split('#');
    expect(known.has(page), path).toBe(true);
    if (fragment) expect(pages.find((own) => own.path === page)!.root.getElementById(fragment), path).toBeTruthy();
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
    expect(root.querySelector('script')?.textContent, path).toContain('location.replace(to)');
    for (const name of ['og:title', 'og:description'])
      expect(root.querySelector(`meta[property="${name}"]`)?.getAttribute('content'), path).toBeTruthy();
    expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'), path).toBe(`0; url=${to}`);
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical) expect(new URL(canonical).pathname, path).toBe(to.split('#')[0]);
    expect(listed, path).not.toContain(`${base}${path}<`);
    expect(html, path).not.toContain('data-pagefind-body');
  }
});

test('nothing is told by a title alone: no key and no finger reaches it', () => {
  for (const { path, root } of pages)
    expect(
      root.querySelectorAll('body [title]').map((element) => element.outerHTML),
      path,
    ).toEqual([]);
});

test('every table has a name, for those who list tables', () => {
  for (const { path, root } of pages)
    expect(
      root.querySelectorAll('table').filter((table) => !table.getAttribute('aria-label') && !table.querySelector('caption')).length,
      path,
    ).toBe(0);
});

test('the footer of every page has the doors, the date of the registry and the licence', () => {
  for (const { path, root } of pages) {
    const footer = root.querySelector('footer')!;
    const doors = root.querySelectorAll('header nav a').map((link) => link.getAttribute('href'));
    const links = footer.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links, path).toEqual(expect.arrayContaining([...doors, 'https://creativecommons.org/licenses/by/4.0/']));
    expect(footer.textContent, path).toContain(`Registry of ${iana.read}`);
  }
});

test('words do not run into the links and code beside them', () => {
  for (const { path, root } of pages)
    for (const element of root.querySelectorAll('main p, main li, main dd, main td'))
      for (const run of element.innerHTML.match(
        /[A-Za-z,;:]<(a|code|strong|em)\b[^>]*>(?! ).{0,30}|.{0,30}(?<! )<\/(a|code|strong|em)>[A-Za-z(].{0,10}|.{0,20}<\/(code|strong|em)><(a|code|strong|em)\b.{0,20}|[a-z]{3}\d{4}-\d\d/g,
      ) ?? [])
        if (!/class="anchor|<\/code>s\b/.test(run)) expect(run, path).toBe('');
});

test('404.html is the error page, and the hosts’ 500 page is left alone', () => {
  expect(pages.find(({ path }) => path === '/404.html')?.root.querySelector('h1')?.textContent).toBe('No such page');
  expect(known.has('/500.html')).toBe(false);
});

test('of Pagefind the index and what reads it are published, and none of its interfaces', () => {
  const files = readdirSync(new URL('../../dist/pagefind/', import.meta.url)).map((file) => file.replace(/_[0-9a-f]{8,}/, '_…'));
  expect(files.toSorted()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('every code has its page and its JSON', () => {
  for (const code of codes) {
    const id = String(code.code).padStart(3, '0');
    expect(known.has(`/codes/${id}/`), id).toBe(true);
    expect(assets, id).toContain(`/codes/${id}.json`);
    expect(new URL(code.url, 'http://site').pathname).toBe(`${base}/codes/${id}/`);
  }
});

test('where a heading has a link, the script that copies it is there', () => {
  for (const { path, root } of pages)
    expect(
      root.querySelectorAll('script').some((script) => script.textContent.includes('clipboard')) ||
        root.querySelectorAll('.anchor').length === 0,
      path,
    ).toBe(true);
});

test('no page asks another host for anything', () => {
  for (const { path, root } of pages)
    for (const element of root.querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], iframe'))
      expect(element.getAttribute('src') ?? element.getAttribute('href'), path).toMatch(/^\/(?!\/)|^data:/);
});

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // The build decides on quotes, void tags and white space; both forms are valid.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      // Length is the author's choice; the schema limits summaries.
      'long-title': 'off',
    },
  });
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      problems.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`));
  }
  expect(problems).toEqual([]);
});

/** The most that a page may have: the whole trees do without, and an emitter's page, whose tables are looked into from above, has two flights. */
const mostOf = (path: string): number => (/\/drawing\/$/.test(path) ? Infinity : /^\/who-sent-this\/./.test(path) ? 24_000 : 14_000);

test('budget: a page travels in the first flight, 14,000 bytes of gzip in one request', () => {
  // Without host, base path and the two links to a repository, which a deployment chooses; the flight of 14,600 bytes has room for them.
  const site = process.env['SITE_URL']?.replace(/\/$/, '') ?? '';
  const own = (html: string) =>
    html
      .replace(/(<a href="[^"]*">(Report an error|Edit this page)<\/a>)+(?=<\/p>)/, '')
      .replaceAll(`"${site}${base}/`, '"/')
      .replaceAll(`"${base}/`, '"/');
  const sizes = pages.map(({ path, html }) => ({ path, size: gzipSync(own(html), { level: 9 }).length })).sort((a, b) => b.size - a.size);
  const ofCodes = sizes.filter(({ path }) => /^\/codes\/\d/.test(path));
  const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0);
  console.log(`gzip: ${sizes.length} pages, ${sum(sizes)} bytes; ${ofCodes.length} code pages, ${sum(ofCodes)} bytes`);
  for (const { path, size } of sizes.slice(0, 8)) console.log(`  ${size} ${path}`);
  expect(sizes.filter(({ path, size }) => size > mostOf(path))).toEqual([]);
  for (const { path, root } of pages.filter((page) => page.path !== '/search/')) {
    const requests = root.querySelectorAll('link[rel=stylesheet], script[src], img[src], link[rel=preload], link[rel=modulepreload]');
    expect(
      requests.map((element) => element.outerHTML),
      `${path} needs further requests`,
    ).toEqual([]);
  }
});

test('budget: 14,000 bytes for the style sheet of a page', () => {
  for (const { path, root } of pages) {
    const sheet = root
      .querySelectorAll('style')
      .map((style) => style.textContent)
      .join('');
    expect(sheet.length, path).toBeLessThanOrEqual(14_000);
  }
});

test('budget: 2,500 bytes of brotli for the scripts of a page', () => {
  const scripts = new Set(
    pages.map(({ root }) =>
      root
        .querySelectorAll('script:not([type="application/ld+json"])')
        .map((script) => script.textContent)
        .join('\n'),
    ),
  );
  const sizes = [...scripts].map((text) => brotliCompressSync(text).length);
  console.log(`scripts: ${sizes.length} different, largest ${Math.max(...sizes)} bytes of brotli`);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2_500);
});
