import { test } from 'node:test';
import { expect } from '@playwright/test';
import { assets, built, codes, pages, redirects } from '../site.ts';

const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';
const leads = new Map(redirects.map(({ path, root }) => [path, root.querySelector('a')!.getAttribute('href')!.slice(base.length)]));
const idOf = ({ code }: { code: number }) => String(code).padStart(3, '0');
const known = new Set(codes.map(idOf));

/** A phrase as people write it into an address. */
const hyphened = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

test('every number from 100 to 599, and each other that has a page, leads to its page or to what its class says of it', () => {
  const numbers = [...new Set([...Array.from({ length: 500 }, (_, index) => String(index + 100)), ...known])];
  for (const id of numbers) expect(leads.get(`/${id}/`), id).toBe(known.has(id) ? `/codes/${id}/` : `/classes/${id[0]}xx/#unknown`);
  console.log(`addresses that lead on: ${leads.size}, of them numbers: ${numbers.length}`);
});

test('a short form says the status line and the summary of its code', () => {
  for (const code of codes) {
    const { root } = redirects.find(({ path }) => path === `/${idOf(code)}/`)!;
    expect(root.querySelector('title')!.textContent).toBe(code.title);
    expect(root.querySelector('meta[name=description]')!.getAttribute('content')).toBe(code.summary);
  }
});

test('every phrase, current and former, leads to a code that has it, and with its number to its own', () => {
  const nobody: string[] = [];
  for (const code of codes)
    for (const phrase of [code.phrase, ...code.aliases].map(hyphened).filter((text) => /[a-z]/.test(text))) {
      const to = leads.get(`/codes/${phrase}/`);
      expect(leads.get(`/${idOf(code)}-${phrase}/`), phrase).toBe(`/codes/${idOf(code)}/`);
      if (!to) nobody.push(phrase);
      else
        expect(
          codes
            .filter((own) => to === `/codes/${idOf(own)}/`)
            .flatMap((own) => [own.phrase, ...own.aliases])
            .map(hyphened),
        ).toContain(phrase);
    }
  expect([...new Set(nobody)]).toEqual(['unused']);
  expect(leads.get('/codes/unauthorized/')).toBe('/codes/401/');
  expect(leads.get('/4xx/')).toBe('/classes/4xx/');
  expect(leads.get('/codes/4xx/')).toBe('/classes/4xx/');
});

test('the short forms of the data are the same files', () => {
  for (const code of codes) expect(built(`${idOf(code)}.json`)).toBe(built(`codes/${idOf(code)}.json`));
});

test('the hosts’ rules lead where the pages lead, within what Cloudflare Pages takes, and force /404 on Netlify', () => {
  const lines = built('_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [from: string, to: string, status: string]);
  const forced = lines.filter(([, , status]) => status === '301!');
  expect(forced).toEqual([
    [`${base}/404`, `${base}/codes/404/`, '301!'],
    [`${base}/404/`, `${base}/codes/404/`, '301!'],
  ]);
  const plain = lines.filter(([from, , status]) => status === '301' && !from.includes(':'));
  const rules = new Map(plain.map(([from, to]) => [from.slice(base.length), to.slice(base.length)]));
  expect(plain.length).toBe(rules.size);
  // A number without a page below /codes/ is left to its own page: the lines are few.
  for (const [path, to] of [...leads].filter(([from]) => !/^\/codes\/\d{3}\/$/.test(from))) {
    expect(rules.get(path), path).toBe(to);
    if (/^\/\d{3}\/$/.test(path)) expect(rules.get(path.slice(0, -1)), path).toBe(to);
  }
  console.log(`lines of _redirects: ${lines.length}`);
  expect(plain.length + forced.length).toBeLessThanOrEqual(2_000);
  expect(lines.slice(plain.length + forced.length).every(([from, to]) => from.includes(':') && to === `${base}/:code/`)).toBe(true);
  for (const [from] of plain)
    expect(
      pages.some(({ path }) => path === from.slice(base.length)),
      `${from} is a page`,
    ).toBe(false);
});

const unread = !('URLPattern' in globalThis) && 'Node 22 cannot read the pattern';

test('a browser that fetches ahead takes every page of this site, and no file of data', { skip: unread }, () => {
  const [rule] = JSON.parse(built('speculation-rules.json')).prefetch;
  const pattern = new URLPattern(rule.where.href_matches, `https://example.com${base}/`);
  const takes = (path: string) => pattern.test(`https://example.com${base}${path}`);
  expect(pages.filter(({ path }) => path.endsWith('/') && !takes(path))).toEqual([]);
  expect(assets.filter(takes)).toEqual([]);
  expect(pattern.test(`https://example.org${base}/codes/404/`)).toBe(false);
});
