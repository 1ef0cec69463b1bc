import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import { pages, redirects } from '../site.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page has a strict policy, before anything it is about: by hash what stands in it, and nothing from elsewhere', () => {
  for (const { path, html, root } of [...pages, ...redirects]) {
    const [meta, ...more] = root.querySelectorAll('meta[http-equiv=content-security-policy]');
    expect(more, path).toEqual([]);
    expect(html.indexOf('content-security-policy'), path).toBeLessThan(
      Math.min(...['<script', '<style', '<link'].map((tag) => (html.indexOf(tag) + 1 || Infinity) - 1)),
    );
    const rules = new Map(
      meta!
        .getAttribute('content')!
        .split(';')
        .map((rule) => [rule.trim().split(' ')[0]!, rule.trim().split(' ').slice(1)]),
    );
    expect(
      [...rules.values()].flat().filter((source) => !/^'(self|none|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/.test(source)),
      path,
    ).toEqual([]);
    expect(rules.has('default-src') && rules.has('script-src'), path).toBe(true);
    const inline = (tag: string) =>
      root.querySelectorAll(tag).filter((element) => !/ld\+json/.test(element.getAttribute('type') ?? '') && !element.hasAttribute('src'));
    for (const [tag, rule] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const)
      expect(
        inline(tag).map((element) => hash(element.textContent)),
        `${path} ${rule}`,
      ).toEqual((rules.get(rule) ?? []).filter((source) => source.includes('sha256')));
    expect(rules.get('script-src')!.includes("'wasm-unsafe-eval'"), path).toBe(path === '/search/');
  }
});

/** The utilities that a page's sheet defines. */
const utilities = (html: string) =>
  [.../@layer utilities\{(.*?)@layer/s.exec(html)![1]!.matchAll(/(?<=[{}])\.((?:\\.|[\w-])+)\{/g)].map(([, name]) =>
    name!.replaceAll('\\', ''),
  );

test('a sheet loses utilities of other pages and nothing else', () => {
  const shared = new Set(pages.map(({ path, html }) => /\.c1xx\{.*?\.prose code\{[^}]*\}/s.exec(html)?.[0] ?? `${path} has none`));
  expect([...shared], 'the rules that all pages share are the same on each').toHaveLength(1);
  const known = new Set(pages.flatMap(({ html }) => utilities(html)));
  for (const { path, html, root } of pages) {
    const own = new Set(utilities(html));
    const named = root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]);
    expect(
      [...new Set(named)].filter((name) => known.has(name) && !own.has(name)),
      path,
    ).toEqual([]);
  }
});
