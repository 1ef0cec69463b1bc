import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './check.ts';

/** A fault: the file, what is replaced and by what, and what the one line about it says. */
type Fault = [file: string, from: string | RegExp, to: string, line: RegExp];

const faults: Record<string, Fault> = {
  'a wrong value': [
    'src/content/codes/404.mdx',
    /cacheable: \w+/,
    'cacheable: sometimes',
    /^src\/content\/codes\/404\.mdx:\d+: cacheable: is "sometimes": use one of heuristic, explicit, never$/,
  ],
  'a field that is missing': [
    'src/content/codes/503.mdx',
    /retryable: .*\n/,
    '',
    /^src\/content\/codes\/503\.mdx:\d+: retryable: is missing: add it \(one of no-need, follow, no, after-change, .*; What makes a repeat/,
  ],
  'an unknown field': [
    'src/content/codes/410.mdx',
    'aliases:',
    'alias:',
    /^src\/content\/codes\/410\.mdx:\d+: alias: is no field: did you mean aliases\?$/,
  ],
  'a colon in an unquoted text': [
    'src/content/situations/email-already-taken.yaml',
    'situation: Somebody',
    'situation: Somebody: once',
    /^src\/content\/situations\/email-already-taken\.yaml:\d+: is no YAML: Nested mappings .*quotes/,
  ],
  'a link in a body that leads nowhere': [
    'src/content/codes/500.mdx',
    '## When another code fits\n',
    '## When another code fits\n\n- [599](299) never.\n',
    /^src\/content\/codes\/500\.mdx:\d+: links to 299, which has no entry/,
  ],
  'a text that is cut at a number sign': [
    'src/content/situations/value-taken.yaml',
    'title: The value is taken',
    'title: The value is taken, see #12',
    /^src\/content\/situations\/value-taken\.yaml:\d+: has a text that YAML ends at its " #": put it in quotes/,
  ],
  'an obsolete citation': [
    'src/content/codes/403.mdx',
    'spec: [rfc9110#15.5.4',
    'spec: [rfc7231#6.5.3',
    /^src\/content\/codes\/403\.mdx:\d+: spec\.0: "rfc7231#6\.5\.3" cites RFC 7231, which RFC 9110 obsoletes/,
  ],
  'a phrase that IANA does not have': [
    'src/content/codes/422.mdx',
    /phrase: .*/,
    'phrase: Unprocessable Entity',
    /^src\/content\/codes\/422\.mdx:\d+: phrase: is Unprocessable Entity, but src\/data\/iana\.json says Unprocessable Content/,
  ],
  'a phrase whose address another code has': [
    'src/content/codes/410.mdx',
    /aliases: .*/,
    'aliases: [Enhance Your Calm]',
    /^src\/content\/codes\/420\.mdx:\d+: aliases: shares the address \/codes\/enhance-your-calm\/ with 410: say in "ruled"/,
  ],
  'a MUST that the table does not have': [
    'src/content/codes/405.mdx',
    'level: must',
    'level: should',
    /^src\/content\/codes\/405\.mdx:\d+: headers: lacks Allow as a MUST \(RFC 9110 §15\.5\.6\)/,
  ],
  'a line of other words with a comma': [
    'src/content/situations/value-taken.yaml',
    /\nasked:\n {2}- .*/,
    '\nasked:\n  - taken, by somebody',
    /^src\/content\/situations\/value-taken\.yaml:\d+: asked\.0: has a comma or a full stop/,
  ],
  'a code of a situation that is not there': [
    'src/content/situations/key-repeated.yaml',
    'code: 201',
    'code: 211',
    /^src\/content\/situations\/key-repeated\.yaml:\d+: code: names 211, which has no entry: correct it, or add src\/content\/codes\/211\.mdx$/,
  ],
  'a document of an emitter that is not under its sources': [
    'src/content/emitters/caddy.yaml',
    /\n {4}source: .*/,
    '\n    source: somewhere',
    /^src\/content\/emitters\/caddy\.yaml:\d+: uses\.0: cites "somewhere", which is not under sources/,
  ],
  'a leaf of a tree that is not there': [
    'src/content/trees/received.yaml',
    'leaf: dead-link',
    'leaf: dead-lnik',
    /^src\/content\/trees\/received\.yaml:\d+: answers\.[\d.answers]+\.leaf: names dead-lnik, which has no entry/,
  ],
};

const lines = (...list: Fault[]) =>
  check((file, text) => list.filter(([own]) => own === file).reduce((changed, [, from, to]) => changed.replace(from, to), text));

test('the content of the site has no problem', () => {
  assert.deepEqual(check(), []);
});

for (const [name, fault] of Object.entries(faults))
  test(`${name} is one line with file, line, field and mend, and a second fault elsewhere a second line`, () => {
    const line = fault[3];
    const other = fault === faults['an obsolete citation'] ? faults['an unknown field']! : faults['an obsolete citation']!;
    const found = lines(fault, other);
    assert.equal(found.length, 2, found.join('\n'));
    assert.ok(found.some((text) => line.test(text)) && found.some((text) => other[3].test(text)), found.join('\n'));
  });

test('three faults of one file are found in one round, none the consequence of another', () => {
  const list: Fault[] = [
    ['src/content/codes/404.mdx', /retryable: .*\n/, 'retriable: no\n', /./],
    ['src/content/codes/404.mdx', 'spec: [rfc9110', 'spec: [rfc7231#6.5.4, rfc9110', /./],
    ['src/content/codes/404.mdx', '## When another code fits\n', '## When another code fits\n\n- [299](299) never.\n', /./],
  ];
  const found = lines(...list).map((line) => line.replace(/^src\/content\/codes\/404\.mdx:\d+: /, ''));
  assert.equal(found.length, 3, found.join('\n'));
  assert.match(found.join('\n'), /retriable: is no field: did you mean retryable\?/);
  assert.match(found.join('\n'), /spec\.0: "rfc7231#6\.5\.4" cites RFC 7231/);
  assert.match(found.join('\n'), /links to 299, which has no entry/);
});
