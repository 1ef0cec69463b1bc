import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readAll } from './check.ts';
import { build } from './site.ts';
import { terms } from './term.ts';

/** What the checker says of the content with one file changed. */
const told = (file: string, change: (text: string) => string) =>
  check((own, text) => (own === `src/content/${file}` ? change(text) : text)).join('\n');

test('a text that uses a term and never links it is named, with the word and the line', () => {
  const lines = told('classes/5xx.mdx', (text) => text.replace('[idempotent](term:idempotent)', 'idempotent'));
  assert.match(
    lines,
    /^src\/content\/classes\/5xx\.mdx:\d+: uses "idempotent" and never links it: write \[idempotent\]\(term:idempotent\)/,
  );
  assert.equal(
    told('classes/5xx.mdx', (text) => text.replace('methods, or', 'methods, `stale-if-error`, or')),
    '',
    'a word in code, or within a longer name, is no use of the term',
  );
  for (const file of ['themes/redirects.mdx', 'guides/redirects.mdx'])
    assert.match(
      told(file, (text) => text.replace(/\[([^\]]+)\]\(term:user-agent\)/, '$1')),
      /uses "user agent" and never links it/,
      file,
    );
});

test('a link to a term that is not there is named, and so is a term that cites nothing', () => {
  assert.match(
    told('classes/5xx.mdx', (text) => text.replace('term:idempotent)', 'term:idempotant)')),
    /links to term:idempotant, which has no entry/,
  );
  assert.match(
    told('glossary/safe.yaml', (text) => text.replace(/sources: .*/, 'sources: []')),
    /glossary\/safe\.yaml:\d+: sources: is empty: cite the section/,
  );
  assert.match(
    told('glossary/safe.yaml', (text) => text.replace('are safe.', 'MUST be safe.')),
    /says: says MUST without its source/,
  );
});

test('terms stand in alphabetical order, each a place on one page, and offer themselves to the search', () => {
  const list = build(readAll().content).all(terms);
  const titles = list.map(({ title }) => title);
  assert.deepEqual(
    titles,
    titles.toSorted((a, b) => a.localeCompare(b, 'en')),
  );
  for (const term of list) {
    assert.equal(term.path, `/glossary/#${term.id}`);
    assert.equal(terms.offer!(term).path, term.path);
  }
});
