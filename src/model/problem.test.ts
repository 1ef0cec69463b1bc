import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf, published, typeProblems } from './problem.ts';

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
