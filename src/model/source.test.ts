import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { codes } from './code.ts';
import { cite, source } from './source.ts';

test('a citation leads to its section, a replaced document says by which', () => {
  assert.equal(cite('rfc9110#15.5.5').label, 'RFC 9110 §15.5.5');
  assert.equal(cite('rfc9110#15.5.5').url, 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5');
  assert.equal(cite('formerly:rfc7231#6.5.4').obsoletedBy, 'RFC 9110');
});

test('a citation of an unknown document names the list of documents', () => {
  assert.throws(() => cite('rfc99999#1'), /"rfc99999#1" cites an unknown document: .*src\/data\/documents\.ts/);
});

test('an obsolete document cited as current is refused with its successor, and a current one cited as former', () => {
  assert.throws(() => cite('rfc7231#6.5.4'), /RFC 7231, which RFC 9110 obsoletes: cite that, or write "formerly:rfc7231#6\.5\.4"/);
  assert.throws(() => cite('formerly:rfc9110#15'), /RFC 9110 is current: write "rfc9110#15"/);
});

test('a source is a citation or a page, and anything else is told what to be', () => {
  const message = (value: unknown) => source.safeParse(value).error?.issues[0]?.message;
  assert.equal(source.parse({ title: 'nginx: error_page', url: 'https://nginx.org/en/docs/' }).label, 'nginx: error_page');
  assert.match(message('rfc7231#6.5.4') ?? '', /which RFC 9110 obsoletes/);
  assert.match(
    message({ title: 'nginx', url: 'http://nginx.org' }) ?? '',
    /is neither a citation \(rfc9110#15\.5\.5\) nor \{ title, url \}/,
  );
});

test('a header level without a section is refused', () => {
  const { error } = (codes.schema.shape.headers as z.ZodType).safeParse([
    { name: 'Retry-After', level: 'may', why: 'Says how long to wait.' },
  ]);
  assert.match(
    error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join() ?? '',
    /^0\.spec: has a keyword level but no spec/,
  );
});
