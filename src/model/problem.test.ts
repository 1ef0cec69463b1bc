import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readAll } from './check.ts';
import { problemOf, published, typeProblems } from './problem.ts';
import { build } from './site.ts';
import { situations } from './situation.ts';

const answer = (content: string, type = 'application/problem+json') => ({
  request: 'GET / HTTP/1.1\n',
  response: `HTTP/1.1 404 Not Found\nContent-Type: ${type}\n\n${content}\n`,
});

test('the type of an exchange is that of its problem document, about:blank where it has none', () => {
  assert.equal(problemOf(answer('{\n  "type": "https://api.example.com/problems/gone-home"\n}'))?.published, undefined);
  assert.equal(problemOf(answer('{\n  "status": 404\n}'))?.uri, 'about:blank');
  assert.equal(problemOf(answer('{\n  "type": "#x"\n}', 'application/json')), undefined);
  assert.equal(problemOf(undefined), undefined);
  const [, date] = published;
  assert.equal(problemOf(answer(`{\n  "type": "${date!.uri}"\n}`))?.published, date);
});

test('a type that nobody published and that is not under example.com is refused, the page of a status code too', () => {
  for (const type of ['about:blank', 'https://api.example.com/problems/x', published.at(-1)!.uri])
    assert.deepEqual(typeProblems(answer(`{\n  "type": "${type}"\n}`)), []);
  for (const type of ['https://iana.org/assignments/http-problem-types#invented', 'https://httpstatuses.com/404', '/problems/x'])
    assert.match(typeProblems(answer(`{\n  "type": "${type}"\n}`)).join(), new RegExp(`has the problem type "${type}"`));
});

const { content } = readAll();
const errors = build(content)
  .all(situations)
  .filter(({ code, logged }) => /^[45]/.test(code.id) && !logged);

/** What the checker says with one situation changed. */
const told = (slug: string, change: (text: string) => string) =>
  check((file, text) => (file === `src/content/situations/${slug}.yaml` ? change(text) : text)).join('\n');

test('every error of an API has a problem type, unless its exchange shows other content or it says that none is sent', () => {
  const other = ({ response } = { response: '' }) => /^Content-Type: (?!application\/problem\+json)/m.test(response);
  const none = new Set(content['situations']!.filter(({ data }) => (data as { problem?: string }).problem === 'none').map(({ id }) => id));
  const silent = errors.filter(({ problem }) => !problem);
  for (const { id, example, like } of silent)
    assert.ok(other(example) || none.has(id) || (!example && (other(like?.example) || none.has(like?.id ?? ''))), id);
  for (const { id, example, problem } of errors) assert.ok(!(problem && other(example)), id);
  assert.ok(silent.length < errors.length / 4, `${silent.length} of ${errors.length} have none`);
});

test('an error that neither shows nor says its problem type is named, and so is one that does both', () => {
  assert.match(
    told('sold-out', (text) => text.replace(/^problem: .*\n/m, '')),
    /sold-out\.yaml:\d+: problem: is missing, and no exchange shows the content/,
  );
  const [line, says] = [/^sources:/m, (type: string) => `problem: ${type}\nsources:`];
  assert.match(
    told('value-taken', (text) => text.replace(line, says('about:blank'))),
    /problem: is written, but the exchange shows the content/,
  );
  assert.match(
    told('read-succeeded', (text) => text.replace(line, says('none'))),
    /problem: is written, but 200 is no error/,
  );
  assert.match(
    told('sold-out', (text) => text.replace(/^problem: .*/m, 'problem: https://httpstatuses.com/409')),
    /problem: has the problem type/,
  );
});

test('a type goes with one code, as RFC 9457 §4 has its definition say', () => {
  const codeOf = new Map<string, string>();
  for (const { id, code, problem } of errors) {
    if (!problem || problem.published) continue;
    assert.equal(codeOf.get(problem.uri) ?? code.id, code.id, id);
    codeOf.set(problem.uri, code.id);
  }
});
