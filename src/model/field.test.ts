import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readAll } from './check.ts';
import { codes } from './code.ts';
import { headerFields, namedFields } from './field.ts';
import { assemble } from './site.ts';
import { situations } from './situation.ts';

type Edit = Parameters<typeof readAll>[0];

/** The fields of the site with its content changed. */
const named = (edit?: Edit) => {
  const { site } = assemble(readAll(edit).content);
  return namedFields(site.all(headerFields), site.all(codes), site.all(situations));
};
const field = (name: string, edit?: Edit) => named(edit).find((one) => one.name === name)!;

test('a field shows the codes that carry it, the strictest first, and follows the code of a situation that sends it', () => {
  const allow = field('Allow');
  assert.deepEqual(
    allow.codes.map(({ code, level }) => `${code.id} ${level}`),
    ['405 must', '501 may'].slice(0, allow.codes.length),
  );
  const edit: Edit = (file, text) => (file.endsWith('/situations/partner-limits-us.yaml') ? text.replace('code: 503', 'code: 500') : text);
  const count = (id: string, change?: Edit) => field('Retry-After', change).sent.find(({ code }) => code.id === id)?.count ?? 0;
  assert.equal(count('503', edit) < count('503'), true);
  assert.equal(count('500', edit) > count('500'), true);
});

test('every field that a code or situation names has its place, and one that is told with another says so', () => {
  const list = named();
  assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
  assert.ok(list.length > 50);
  assert.equal(field('RateLimit-Policy').told?.name, 'RateLimit');
  assert.equal(field('Age').told, undefined);
  for (const { told } of list) if (told) assert.equal(headerFields.offer!(told).path, `/headers/#${told.id}`);
});

test('a field in a file of another name, an example of another field and a keyword without its section are named', () => {
  const told = (from: string | RegExp, to: string) =>
    check((file, text) => (file.endsWith('/fields/allow.yaml') ? text.replace(from, to) : text)).join('\n');
  assert.match(
    told('name: Allow', 'name: Accept-Query'),
    /allow\.yaml:1: name: is the name of another file: rename this one to accept-query\.yaml/,
  );
  assert.match(told('GET, HEAD, PUT"', 'GET"\n  - "Vary: Accept"'), /shows "Vary: Accept": write a line of one of Allow/);
  assert.match(told('[MUST NOT](rfc9110#10.2.1)', 'MUST NOT'), /mistakes\.1: says MUST NOT without its source/);
});
