import { test } from 'node:test';
import { expect } from '@playwright/test';
import { facts } from '../../src/data/words.ts';
import { built, codes, pages } from '../site.ts';

const page = (path: string) => pages.find((one) => one.path === path)!;

test('a situation says which problem type to send where one is sent, and the page of types draws it', () => {
  const { situations } = JSON.parse(built('situations.json')) as { situations: { id: string; problem: string | null }[] };
  for (const { id, problem: type } of situations) {
    const { path, root } = page(`/situations/${id}/`);
    const response = root.querySelector('pre[data-http=response]')?.textContent ?? '';
    if (/^Content-Type: application\/problem\+json/m.test(response))
      expect(type, path).toBe(/^\s*"type": "([^"]+)"/m.exec(response)?.[1] ?? 'about:blank');
    const line = root.querySelector('#problem-type');
    expect(line?.querySelector('code')?.textContent ?? null, path).toBe(type);
    if (!type) continue;
    const section = /^about:/.test(type) ? 'blank' : /iana\.org/.test(type) ? 'registered' : 'own';
    expect(line?.querySelector('a')?.getAttribute('href'), path).toMatch(new RegExp(`/problems/#${section}$`));
    if (section !== 'own') expect(page('/problems/').html, path).toContain(`${path}"`);
  }
  expect(situations.filter(({ problem }) => problem).length).toBeGreaterThan(230);
});

test('the cheat sheet says of every code that may be sent what its data say', () => {
  const rows = page('/cheatsheet/').root.querySelectorAll('.card tbody tr');
  const current = codes.filter(({ registration, caution }) => registration !== 'unregistered' && !caution?.avoid);
  expect(rows.map((row) => row.querySelectorAll('th a, td').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()))).toEqual(
    current.map(({ id, phrase, summary, everyday, retryable, cacheable }) => [
      `${id} ${phrase}`,
      facts.retryable.values[retryable],
      facts.cacheable.values[cacheable],
      ...(everyday ? [summary] : []),
    ]),
  );
});

test('every term has its anchor and its link on the page of terms, and every link to a term ends there', () => {
  const { root } = page('/glossary/');
  const ids = root.querySelectorAll('article h2').map(({ id }) => id);
  expect(root.querySelectorAll('.names a').map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`));
  expect(ids).toEqual(expect.arrayContaining(['safe', 'idempotent', 'representation', 'content', 'origin-server', 'gateway', 'proxy']));
  expect(ids).toEqual(expect.arrayContaining(['interim', 'validator', 'heuristic-freshness', 'emitter']));
});

test('every field that a code carries has its anchor on the page of fields, with the code and its level', () => {
  const { root } = page('/headers/');
  for (const { code, headers } of codes)
    for (const { name, level, spec } of headers) {
      const entry = root.querySelector(`#${name.toLowerCase()}`)?.closest('section');
      expect(entry?.textContent, name).toMatch(new RegExp(`\\b${code} ${level === 'typical' ? level : level.toUpperCase()}`));
      if (spec && level !== 'typical') expect(entry?.innerHTML, name).toContain(spec.url);
    }
});

test('a theme has the ids of the URL contract, in order, and every situation stands in the theme that it leads back to', () => {
  const list = pages.filter(({ path }) => /^\/situations\/theme\/[^/]+\/$/.test(path));
  const index = page('/situations/').html;
  for (const { path, root } of list) {
    const ids = root.querySelectorAll('article h2').map(({ id }) => id);
    expect(ids, path).toEqual(['decides', 'situations', 'who', 'sources'].filter((id) => id !== 'who' || ids.includes('who')));
    for (const contents of ['.contents', '.contents-flow'])
      expect(
        root.querySelectorAll(`${contents} a`).map((link) => link.getAttribute('href')),
        path,
      ).toEqual(ids.map((id) => `#${id}`));
    expect(index, path).toContain(`${path}"`);
  }
  const situations = pages.filter(({ path }) => /^\/situations\/[^/]+\/$/.test(path));
  for (const { path, root } of situations) {
    const theme = root.querySelectorAll('article > p a').at(1)!.getAttribute('href')!;
    const own = list.find((one) => theme.endsWith(one.path));
    expect(own?.html, path).toContain(`${path}"`);
    const split = root.querySelector('#who') !== null;
    if (split) expect(own?.root.querySelector('.divisions')?.innerHTML, path).toContain(`${path}"`);
  }
  console.log(`themes: ${list.length}, with a conversation ${list.filter(({ root }) => root.querySelector('.exchange')).length}`);
  expect(situations.length).toBeGreaterThan(400);
});
