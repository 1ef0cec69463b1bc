import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expect } from '@playwright/test';
import { parse } from 'node-html-parser';
import { everyday, sectionIds } from '../data/contract.ts';
import { pages, registered } from '../site.ts';

const mistakes: { id: string; pattern: string; right: string }[] = JSON.parse(
  readFileSync(new URL('../data/mistakes.json', import.meta.url), 'utf8'),
);
const pageOf = (code: number) => pages.find(({ path }) => path === `/codes/${String(code).padStart(3, '0')}/`)!;

test('everyday codes have 400 words or more, and the run prints the median and the least', () => {
  const words = everyday
    .map((code) => ({
      code,
      count: pageOf(code)
        .root.querySelectorAll('.prose')
        .map((part) => part.textContent)
        .join(' ')
        .trim()
        .split(/\s+/).length,
    }))
    .sort((a, b) => a.count - b.count);
  console.log(
    `words per everyday code: median ${words[Math.floor(words.length / 2)]?.count}, least ${words[0]?.count} (${words[0]?.code})`,
  );
  expect(words.filter(({ count }) => count < 400)).toEqual([]);
});

test('sections of code pages have the ids of the URL contract', () => {
  for (const { code } of registered) {
    const ids = pageOf(code)
      .root.querySelectorAll('main h2')
      .map((heading) => heading.id);
    expect(
      ids.filter((id) => ![...sectionIds, 'got', 'send'].includes(id)),
      `${code}`,
    ).toEqual([]);
    expect(new Set(ids).size, `${code} has a section twice`).toBe(ids.length);
    if (everyday.includes(code))
      expect(ids, `${code}`).toEqual(expect.arrayContaining(['use', 'avoid', 'receive', 'example', 'constants', 'spec', 'related']));
  }
});

test('MUST, SHOULD and MAY in the text are links to the section that says so', () => {
  for (const { path, root } of pages.filter((page) =>
    /^\/(codes|classes|guides|compare|problems|glossary|headers|situations\/theme)\//.test(page.path),
  )) {
    const main = root.querySelector('main')!.clone() as typeof root;
    for (const element of main.querySelectorAll('pre, code, thead, blockquote')) element.remove();
    for (const link of main.querySelectorAll('a')) {
      if (/^(MUST|SHOULD|MAY)( NOT)?$/.test(link.textContent.trim()))
        expect(link.getAttribute('href'), path).toMatch(/#(section|appendix)-|\/draft-/);
      link.remove();
    }
    expect(main.textContent.match(/\b(MUST|SHOULD|MAY)\b.{0,40}/g) ?? [], path).toEqual([]);
  }
});

test('no page states a known mistake outside its list of mistakes', () => {
  for (const { path, root } of pages.filter((page) =>
    /^\/(codes|guides|compare|problems|glossary|headers|situations\/theme)\//.test(page.path),
  )) {
    const prose = parse(
      root
        .querySelectorAll('.prose, .lead, .band')
        .map((part) => part.outerHTML)
        .join(''),
    );
    const list = prose.querySelector('#mistakes')?.parentNode?.nextElementSibling;
    list?.remove();
    // Cells name situations side by side; no sentence goes from one to the next.
    for (const table of prose.querySelectorAll('.matrix')) table.remove();
    // Replaced documents may be named as history, and then link to the replaced document.
    for (const link of prose.querySelectorAll('a[href*="rfc-editor.org"]')) link.remove();
    // A guide may quote what is said, to mend it.
    const own = path.startsWith('/guides/') ? prose.textContent.replace(/“[^”]*”/g, '“”') : prose.textContent;
    for (const { id, pattern, right } of mistakes) expect(own.match(new RegExp(pattern))?.[0] ?? '', `${path} ${id}: ${right}`).toBe('');
  }
});

test('every code names its constants in the eight everyday runtimes, or says that there is none', () => {
  for (const { code, constants } of registered) {
    expect(Object.keys(constants), `${code}`).toEqual(
      expect.arrayContaining(['node', 'go', 'python', 'rust', 'spring', 'aspnetcore', 'symfony', 'rack']),
    );
  }
});
