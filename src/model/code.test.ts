import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { facts, levels, seen } from '../data/words.ts';
import { check } from './check.ts';
import { codes } from './code.ts';
import { use } from './use.ts';

/** The values of an enumeration; undefined for a field of another type. */
const valuesOf = (field: unknown): string[] | undefined =>
  field instanceof z.ZodDefault ? valuesOf(field.unwrap()) : field instanceof z.ZodEnum ? (field.options as string[]) : undefined;

test('every enumeration of a code has its words in src/data/words.ts, and no word is left over', () => {
  const fields = Object.entries(codes.schema.shape).filter(([name, field]) => name !== 'class' && valuesOf(field));
  for (const [name] of fields) assert.ok(name in facts, `${name} has no words: add it to "facts" in src/data/words.ts`);
  for (const name of Object.keys(facts))
    assert.ok(
      fields.some(([own]) => own === name),
      `"${name}" in src/data/words.ts is no enumeration of a code: remove it`,
    );
  for (const [name, field] of fields)
    assert.deepEqual(Object.keys(facts[name as keyof typeof facts].values).sort(), valuesOf(field)?.toSorted(), name);
});

test('so have the places of an emitter’s use', () => {
  assert.deepEqual(Object.keys(seen).sort(), valuesOf(use.shape.seen)?.toSorted());
  assert.ok(levels.must);
});

test('the sentence for people has no word of HTTP, and ends', () => {
  const told = (to: string) =>
    check((file, text) => (file.endsWith('/codes/404.mdx') ? text.replace(/^forPeople: .*$/m, `forPeople: ${to}`) : text)).join('\n');
  assert.match(
    told('The server has no page there.'),
    /codes\/404\.mdx:\d+: forPeople: says "server": write it for somebody who does not know the word/,
  );
  assert.match(told('There is nothing here'), /forPeople: is not a sentence: end it with a full stop/);
  assert.equal(told('There is nothing at this address.'), '');
});
