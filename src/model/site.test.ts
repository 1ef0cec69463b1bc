import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from './code.ts';
import { assemble, build, type Content, type Read } from './site.ts';
import { recommends, situations } from './situation.ts';
import type { Tables } from './tables.ts';
import { themes } from './theme.ts';
import { isAbout, trees } from './tree.ts';

const fields = {
  phrase: 'Not Found',
  class: 'client-error',
  summary: 'The server found no current representation of the target resource.',
  registration: 'permanent',
  spec: ['rfc9110#15.5.5'],
  retryable: 'after-change',
  cacheable: 'explicit',
  body: 'expected',
};

/** An entry of a code; each has a phrase of its own, since its address is made from it. */
const entry = (id: string, changes: object = {}, body = ''): Read => ({
  id,
  data: codes.schema.parse({ ...fields, ...(id !== '404' && { phrase: `Not Found ${id}` }), ...changes }),
  body,
});

const situation = (id: string, code: number | undefined, changes: object = {}): Read => ({
  id,
  data: situations.schema.parse({
    title: 'Nothing is there',
    situation: 'Somebody asks for nothing.',
    theme: 'crud',
    code,
    why: 'Nothing is there.',
    sources: ['rfc9110#15.5.5'],
    ...(code === 404 && !('example' in changes) && { problem: 'about:blank' }),
    ...changes,
  }),
});

/** A theme of situations. */
const theme = (id: string): Read => ({
  id,
  data: themes.schema.parse({ title: 'Nothing', order: 1, says: 'What is not there.', sources: ['rfc9110#15.5.5'] }),
  body: 'word '.repeat(90),
});

/** A leaf of the receiver's tree. */
const advice = (id: string): Read => ({
  id,
  data: { title: 'It is missing', code: '404', why: 'Nothing is there.', not: [], sources: [], steps: [] },
});

/** A tree of one question that ends at two leaves. */
const tree = (id: string, changes: object = {}): Read => ({
  id,
  data: trees.schema.parse({
    title: 'What now?',
    description: 'A small tree for tests.',
    question: 'Is it there?',
    answers: [
      { label: 'No', leaf: 'missing' },
      { label: 'Not any more', leaf: 'gone' },
    ],
    ...changes,
  }),
});

/** A small site around some codes, which its registry and its sender's tree know; `changes` replaces parts of the content. */
const small = (list: Read[], changes: Content = {}): [Content, Tables] => {
  const all = list.some(({ id }) => id === '404') ? list : [...list, entry('404')];
  const known = all.filter(({ data }) => (data as { registration: string }).registration !== 'unregistered');
  const reasons = Object.fromEntries(known.filter(({ id }) => id !== '404').map(({ id }) => [id, 'Nobody asks for it.']));
  return [
    {
      codes: all,
      classes: ['1xx', '2xx', '3xx', '4xx', '5xx'].map((id) => ({ id, data: { promise: 'It worked', summary: 'One plain sentence.' } })),
      themes: [theme('crud')],
      situations: [situation('missing', 404), situation('gone', 404)],
      advice: [advice('missing'), advice('gone')],
      trees: [tree('choose', { leftOut: reasons }), tree('received')],
      ...changes,
    },
    {
      iana: { codes: known.map(({ id, data }) => ({ code: Number(id), ...(data as { phrase: string; registration: string }) })) },
      rfc: { heuristic: [], neverStored: [], withoutContent: [], required: {}, conditional: {} },
      runtimes: [],
    },
  ];
};

/** The problems of such a site, a line each. */
const problems = (...args: Parameters<typeof small>): string =>
  assemble(...small(...args))
    .problems.map(({ file, place, message }) => `${file} ${typeof place === 'number' ? 'body' : place.join('.')}: ${message}`)
    .join('\n');

const ids = (list: { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

const use = {
  code: '499',
  phrase: null,
  meaning: 'The client closed the connection.',
  seen: 'log',
  causes: [],
  standard: null,
  folklore: false,
  recognise: ['The access log of nginx holds it.'],
  action: ['Compare it with the time-outs of the client.'],
  instead: 'Nothing: nobody is listening any more.',
  source: ['header'],
};

const emitter = (id = 'nginx', changes: object = {}): Read => ({
  id,
  data: {
    name: id,
    also: [],
    kind: 'server',
    role: 'sends',
    is: 'A server that people know.',
    usual: [],
    signs: [],
    vocabulary: [],
    limits: [],
    logs: [],
    sources: { header: { title: 'nginx: ngx_http_request.h', url: 'https://github.com/nginx/nginx' } },
    uses: [use],
    ...changes,
  },
});

const unregistered = { phrase: 'Client Closed Request', registration: 'unregistered', spec: [] };

test('a good site is built, and its codes know their class', () => {
  const site = build(...small([entry('404')]));
  assert.equal(site.find(codes, '404')?.title, '404 Not Found');
  assert.deepEqual(ids(site.ofClass('4xx').codes), ['404']);
});

test('a site with problems is refused with all of them', () => {
  assert.throws(
    () => build(...small([entry('404', { class: 'success' }), entry('410', { related: [999] })])),
    /2 problem\(s\)[\s\S]*404[\s\S]*410/,
  );
});

test('a class that contradicts the number is refused with the right one', () => {
  assert.match(
    problems([entry('404', { class: 'server-error' })]),
    /404\.mdx class: is server-error, but 404 is client-error: write client-error/,
  );
});

test('a neighbour that is not there is refused with the file to add', () => {
  assert.match(problems([entry('404', { related: [410] })]), /404\.mdx related\.0: names 410, which has no entry: .*codes\/410\.mdx/);
});

test('a code that IANA registers and nobody wrote is told once, whoever names it', () => {
  const [content, tables] = small([entry('404', { related: [410] })]);
  tables.iana.codes.push({ code: 410, phrase: 'Gone', registration: 'permanent' });
  assert.deepEqual(
    assemble(content, tables).problems.map(({ file, message }) => `${file} ${message}`),
    ['src/content/codes/410.mdx is missing, though IANA registers 410 Gone: add it'],
  );
});

test('a dangling link, an obsolete citation and an address of no known form are refused, in bodies and in fields', () => {
  const text = 'See [410](410), [old](rfc7231#6.5.4), [here](nowhere.html), [that](/about/) and [this](situation:lost).';
  for (const found of [
    problems([entry('404', {}, text)]),
    problems([entry('404')], { situations: [situation('missing', 404, { why: text }), situation('gone', 404)] }),
  ]) {
    assert.match(found, /links to 410, which has no entry/);
    assert.match(found, /RFC 7231, which RFC 9110 obsoletes/);
    assert.match(found, /links to "nowhere\.html"/);
    assert.match(found, /links to "\/about\/"/);
    assert.match(found, /links to situation:lost, which has no entry/);
  }
});

test('a requirement word without its section is refused', () => {
  assert.match(problems([entry('404', {}, 'The server MUST answer.')]), /404\.mdx body: says MUST without its source/);
  assert.equal(problems([entry('404', {}, 'The server [MUST](rfc9110#15.5.5) answer `MUST`, see [this](page:about).')]), '');
});

test('an unknown heading and a wrong order are refused', () => {
  assert.match(problems([entry('404', {}, '## Usage\n')]), /has the heading "Usage": use one of When to send it/);
  assert.match(problems([entry('404', {}, '## Caching\n\n## Retrying\n')]), /has "Retrying" out of order or twice/);
});

test('an example with a wrong Content-Length is refused with the right one', () => {
  const example = { request: 'GET / HTTP/1.1\nHost: example.com\n', response: 'HTTP/1.1 404 Not Found\nContent-Length: 3\n\ngone\n' };
  assert.match(
    problems([entry('404', { examples: [example] })]),
    /404\.mdx examples\.0: response says Content-Length: 3, .* 4 bytes: write 4/,
  );
});

test('an example without a required header field, with bad JSON or another status line is refused', () => {
  const headers = [{ name: 'Allow', level: 'must', why: 'Lists the methods.', spec: 'rfc9110#15.5.6' }];
  const response = 'HTTP/1.1 404 Missing\nContent-Type: application/json\nContent-Length: 1\n\n{\n';
  const found = problems([entry('404', { headers, examples: [{ request: 'GET / HTTP/1.1\nHost: example.com\n', response }] })]);
  assert.match(found, /invalid JSON/);
  assert.match(found, /begins "HTTP\/1\.1 404 Missing": write HTTP\/1\.1 404 Not Found/);
  assert.match(found, /lacks Allow, which 404 requires: add it/);
});

test('relations are mirrored, sorted, and written once', () => {
  const site = build(...small([entry('410'), entry('404', { related: [410] }), entry('403', { related: [404] })]));
  assert.deepEqual(ids(site.find(codes, '404')?.related), ['403', '410']);
  assert.deepEqual(ids(site.find(codes, '410')?.related), ['404']);
});

test('a registered code is not crowded by unregistered ones, which name it', () => {
  const site = build(...small([entry('404'), entry('499', { ...unregistered, related: [404] })], { emitters: [emitter()] }));
  assert.deepEqual(ids(site.find(codes, '404')?.related), []);
  assert.deepEqual(ids(site.find(codes, '499')?.related), ['404']);
});

test('what leads back is asked of the site: the situations of a code, and the first step that is about it', () => {
  const received = tree('received', {
    answers: [
      { label: '404 on a path of mine', about: [404], leaf: 'missing' },
      { label: 'Not any more', leaf: 'gone' },
    ],
  });
  const site = build(...small([entry('404')], { trees: [tree('choose'), received] }));
  assert.deepEqual(ids(site.naming(recommends, codes, '404')).toSorted(), ['gone', 'missing']);
  assert.equal(site.naming(isAbout, codes, '404')[0]?.path, '/received/missing/');
  assert.deepEqual(site.naming(isAbout, codes, '410'), []);
});

test('a link leads to a page, a thing, a section or an address', () => {
  const site = build(...small([entry('404')]));
  assert.equal(site.link('404#retry').path, '/codes/404/#retry');
  assert.equal(site.link('404').code?.id, '404');
  assert.equal(site.link('situation:missing').path, '/situations/missing/');
  assert.equal(site.link('page:who-sent-this').path, '/who-sent-this/');
  assert.equal(site.link('rfc9110#15.5.5').url, 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5');
});

test('an unregistered code needs an emitter, and one that shares it a way to tell it apart', () => {
  const of = (...emitters: Read[]) => problems([entry('499', unregistered)], { emitters });
  assert.match(of(), /499\.mdx : is unregistered, but no file of src\/content\/emitters\/ has a use of 499/);
  assert.equal(of(emitter()), '');
  assert.equal(of(emitter(), emitter('caddy')), '');
  const bare = emitter('caddy', { uses: [{ ...use, recognise: [], instead: undefined }] });
  assert.match(of(emitter(), bare), /caddy\.yaml uses\.0\.recognise: is empty, but others use the number too/);
  assert.match(of(emitter(), bare), /caddy\.yaml uses\.0\.instead: is missing/);
  assert.match(of(emitter('nginx', { uses: [use, use] })), /uses\.1: is "499" a second time/);
});

test('a row of an emitter cites what stands under its sources, all of which are cited, and names codes that have a page', () => {
  const of = (changes: object) => problems([entry('499', unregistered)], { emitters: [emitter('nginx', changes)] });
  const sign = { id: 'log-499', kind: 'log', text: 'client prematurely closed connection', codes: [], source: ['header'] };
  assert.equal(of({ signs: [sign] }), '');
  assert.match(of({ signs: [{ ...sign, source: ['core'] }] }), /signs\.0: cites "core", which is not under sources/);
  assert.match(of({ uses: [{ ...use, source: [] }] }), /sources\.header: is cited by no row: remove it/);
  assert.match(of({ signs: [{ ...sign, codes: ['777'] }] }), /signs\.0\.codes\.0: names 777, which has no entry/);
  assert.match(of({ role: 'reports', uses: [{ ...use, seen: 'wire' }] }), /role: is reports, but a use of it is on the wire/);
});

test('a split names two sides at the least, a code is not its own neighbour, and a problem type is honest', () => {
  const of = (changes: object) =>
    problems([entry('404'), entry('410')], { situations: [situation('missing', 404, changes), situation('gone', 404)] });
  const side = (code: number) => ({ who: 'Somebody', code, source: 'rfc9110#15.5.5' });
  const split = { how: 'The field is divided.', advice: 'Send 404 where nothing is there.' };
  assert.equal(of({ split: { ...split, who: [side(404), side(410)] } }), '');
  assert.match(of({ split: { ...split, who: [side(404), side(404)] } }), /split\.who: names one side only/);
  assert.match(of({ alternatives: [{ code: 404, when: 'When it is missing.' }] }), /names 404, the recommended code, as its own neighbour/);
  const body = (type: string) => `{\n  "type": "${type}",\n  "title": "Not Found"\n}`;
  const example = (type: string) => ({
    request: 'GET / HTTP/1.1\nHost: example.com\n',
    response: `HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\nContent-Length: ${body(type).length}\n\n${body(type)}\n`,
  });
  assert.equal(of({ example: example('about:blank') }), '');
  assert.equal(of({ example: example('https://api.example.com/problems/no-such-record') }), '');
  assert.match(
    of({ example: example('https://httpstatuses.com/404') }),
    /has the problem type "https:\/\/httpstatuses\.com\/404": write about:blank/,
  );
});
