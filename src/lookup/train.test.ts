import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf, readSecond } from './second.ts';
import { bagsOf, type Example, train, written } from './train.ts';
import { words } from './words.ts';

const learnt = (texts: [text: string, code: string][]): Example[] =>
  texts.map(([text, code]) => ({ features: featuresOf(words(text)), code }));

/** Much that is about something else: in a few texts no word is rare. */
const others = learnt(Array.from({ length: 600 }, (_, at): [string, string] => [`w${at % 200} v${at % 200}`, '500']));

const examples = learnt([
  ['the file is too large', '413'],
  ['upload too large for the server', '413'],
  ['the name is taken', '409'],
  ['name taken by another record', '409'],
  ['record not found', '404'],
  ['no such record', '404'],
]);

test('the same content gives the same file', () => {
  assert.equal(written(train(examples)), written(train(examples)));
});

test('the classifier names the words that spoke for a code, and says nothing of words that it does not know', () => {
  const second = readSecond(written(train([...others, ...examples, ...examples, ...examples])), '');
  assert.deepEqual(second.because(['large', 'zzzz'], '413'), ['large']);
  assert.deepEqual(second.because(['zzzz'], '413'), []);
});

test('a word is known by its beginning, and neighbours by both: what does not exist is another case than what does', () => {
  assert.deepEqual(featuresOf(words("doesn't exist")), ['does', 'not', 'exis', 'does not', 'not exis']);
  const texts = ['the record', 'the file', 'it'].flatMap((name): [string, string][] => [
    [`${name} does exist`, '200'],
    [`${name} doesn't exist`, '404'],
  ]);
  const second = readSecond(written(train([...others, ...learnt(texts)])), '');
  const first = (text: string) => [...second.codes({ things: [] } as never, words(text))].sort((a, b) => b[1] - a[1])[0]![0];
  assert.equal(first('does that exist'), '200');
  assert.equal(first('that does not exist'), '404');
});

test('a word that is in texts of many codes of a class speaks for the class, and so for its other codes', () => {
  const three = (text: string, code: string) => Array.from({ length: 3 }, (): [string, string] => [text, code]);
  const texts = [
    ...['401', '403', '409', '410'].flatMap((code) => three(`refused h${code}`, code)),
    ...three('wide margin', '422'),
    ...three('deep river', '200'),
  ];
  const second = readSecond(written(train([...others, ...learnt(texts)])), '');
  const says = second.codes({ things: [] } as never, words('it was refused'));
  assert.ok(says.get('422')! > says.get('200')!);
  assert.equal(says.has('4'), false);
});

test('a thing is known by the words that its address does not have', () => {
  const offer = (slug: string, asked: string[]) => ({ title: slug, path: `/situations/${slug}/`, names: {}, asked, told: [] });
  const text = bagsOf([offer('name-taken', ['handle in use', 'name taken']), offer('too-large', ['file too big'])]);
  assert.deepEqual(text.split('\n'), ['handl', 'big fil']);
});
