import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSecond } from './second.ts';
import { bagsOf, type Example, train, written } from './train.ts';
import { telling, words } from './words.ts';

const examples: Example[] = [
  ['the file is too large', '413'],
  ['upload too large for the server', '413'],
  ['the name is taken', '409'],
  ['name taken by another record', '409'],
  ['record not found', '404'],
  ['no such record', '404'],
].map(([text = '', code = '']) => ({ stems: [...telling(words(text)).keys()], code }));

test('the same content gives the same file', () => {
  assert.equal(written(train(examples)), written(train(examples)));
});

test('the classifier names the words that spoke for a code, and says nothing of words that it does not know', () => {
  const second = readSecond(written(train([...examples, ...examples, ...examples])), '');
  assert.deepEqual(second.because(['large', 'zzzz'], '413'), ['large']);
  assert.deepEqual(second.because(['zzzz'], '413'), []);
});

test('what is denied is another word', () => {
  assert.deepEqual([...telling(['does', 'not', 'exist']).keys()], ['exist', '!exist']);
});

test('a thing is known by the words that its address does not have', () => {
  const offer = (slug: string, asked: string[]) => ({ title: slug, path: `/situations/${slug}/`, names: {}, asked, told: [] });
  const text = bagsOf([offer('name-taken', ['handle in use', 'name taken']), offer('too-large', ['file too big'])]);
  assert.deepEqual(text.split('\n'), ['handl', 'big fil']);
});
