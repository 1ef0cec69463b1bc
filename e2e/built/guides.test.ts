import { test } from 'node:test';
import { expect } from '@playwright/test';
import { pages, redirects } from '../site.ts';

const under = (folder: string) => pages.filter(({ path }) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`);

test('a comparison has the ids of the URL contract, in order, and its reverse leads to it', () => {
  const list = under('compare');
  const ids = ['difference', 'facts', 'example', 'situations', 'who', 'sources'];
  for (const { path, root } of list) {
    const own = root.querySelectorAll('article [id]').map(({ id }) => id);
    expect(
      own.filter((id) => !ids.includes(id)),
      path,
    ).toEqual([]);
    expect(
      ids.filter((id) => own.includes(id)),
      path,
    ).toEqual(own);
    expect(own, path).toEqual(expect.arrayContaining(['difference', 'facts', 'sources']));
    const [, low, high] = /(\d{3})-vs-(\d{3})/.exec(path)!;
    expect(Number(low), path).toBeLessThan(Number(high));
    expect(
      redirects.map((stub) => stub.path),
      path,
    ).toContain(`/compare/${high}-vs-${low}/`);
  }
  console.log(`comparisons: ${list.length}`);
  expect(list.length).toBeGreaterThan(0);
});

test('a guide tells a conversation of several exchanges, draws a table, and cites a section', () => {
  const list = under('guides');
  for (const { path, root } of list) {
    const exchanges = root.querySelectorAll('.conversation').map((conversation) => conversation.querySelectorAll('.exchange').length);
    expect(Math.max(...exchanges), path).toBeGreaterThan(1);
    expect(root.querySelectorAll('.guide table').length, path).toBeGreaterThan(0);
    expect(root.querySelectorAll('.guide a[href*="#section-"]').length, path).toBeGreaterThan(0);
  }
  console.log(`guides: ${list.length}`);
  expect(list.length).toBeGreaterThan(0);
});

test('every guide and every comparison stands on its list', () => {
  for (const [folder, index] of [
    ['guides', '/guides/'],
    ['compare', '/guides/'],
    ['compare', '/compare/'],
  ] as const) {
    const listed = pages
      .find(({ path }) => path === index)!
      .root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href')!);
    for (const { path } of under(folder))
      expect(
        listed.some((to) => to.endsWith(path)),
        `${path} on ${index}`,
      ).toBe(true);
  }
});
