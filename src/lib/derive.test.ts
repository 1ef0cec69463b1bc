import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSchema } from '../content.config.ts';
import { type ClassEntry, derive, type Entry } from './derive.ts';
import type { Tree } from './tree.ts';

const fields = {
  phrase: 'Not Found',
  class: 'client-error',
  summary: 'The server found no current representation of the target resource.',
  registration: 'permanent',
  spec: ['rfc9110#15.5.5'],
  retryable: 'after-change',
  cacheable: 'heuristic',
  body: 'expected',
};

const entry = (id: string, changes: object = {}, body = ''): Entry => ({ id, data: codeSchema.parse({ ...fields, ...changes }), body });

const classes: ClassEntry[] = ['1xx', '2xx', '3xx', '4xx', '5xx'].map((id) => ({
  id,
  data: { promise: 'It worked', summary: 'One plain sentence.' },
}));

const tree: Tree = {
  start: 'start',
  questions: {
    start: {
      question: 'Is it there?',
      answers: [
        { label: 'No', to: 'missing' },
        { label: 'Not any more', to: 'gone' },
      ],
    },
  },
  outcomes: {
    missing: { title: 'It is missing', code: 404, why: 'Nothing is there.', sources: ['rfc9110#15.5.5'] },
    gone: { title: 'It is gone', code: 404, why: 'Nothing is there any more.', sources: ['rfc9110#15.5.5'] },
  },
};

const notAsked = Object.fromEntries([403, 410, 499].map((code) => [code, 'A reason.']));

/** Derives the model of some codes; `changes` replaces other parts of the content. */
const build = (codes: Entry[], changes: Partial<Parameters<typeof derive>[0]> = {}) => {
  const all = codes.some(({ id }) => id === '404') ? codes : [...codes, entry('404')];
  return derive({ codes: all, classes, situations: [], choose: tree, received: tree, notAsked, signs: [], runtimes: [], ...changes });
};

/** The problems that the schema finds, as one text. */
const refused = (changes: object): string => {
  const result = codeSchema.safeParse({ ...fields, ...changes });
  assert.equal(result.success, false, 'the schema accepts it');
  return result.error!.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
};

/** The message with which `derive` stops. */
const stopped = (...entries: Entry[]): string => {
  try {
    build(entries);
  } catch (error) {
    return (error as Error).message;
  }
  assert.fail('derive accepts it');
};

const emitter = {
  vendor: 'nginx',
  phrase: null,
  meaning: 'The client closed the connection.',
  seen: 'log',
  recognise: ['The access log of nginx holds it.'],
  causes: [],
  action: ['Compare it with the time-outs of the client.'],
  standard: null,
  instead: 'Nothing: nobody is listening any more.',
  sources: [{ title: 'nginx: ngx_http_request.h', url: 'https://github.com/nginx/nginx' }],
  quality: 'primary',
};

const unregistered = { phrase: 'Client Closed Request', registration: 'unregistered', spec: [] };

test('a good entry passes', () => {
  const { registered } = build([entry('404')]);
  assert.equal(registered[0]?.title, '404 Not Found');
});

test('an unknown key is named, with the place that describes the fields', () => {
  assert.match(refused({ retriable: 'no' }), /unknown field retriable: .*content\.config\.ts/);
});

test('a missing summary is named', () => {
  assert.match(refused({ summary: undefined }), /^summary: /);
});

test('an over-long summary is refused with its limit', () => {
  assert.match(refused({ summary: `${'long '.repeat(40)}.` }), /summary: is longer than 160 characters: shorten it/);
});

test('a citation of an unknown document names the registry of documents', () => {
  assert.match(refused({ spec: ['rfc99999#1'] }), /spec\.0: "rfc99999#1" cites an unknown document: .*src\/data\/documents\.ts/);
});

test('an obsolete document cited as current is refused with its successor', () => {
  assert.match(refused({ spec: ['rfc7231#6.5.4'] }), /RFC 7231, which RFC 9110 obsoletes: cite that, or write "formerly:rfc7231#6\.5\.4"/);
  assert.match(refused({ spec: ['formerly:rfc9110#15'] }), /RFC 9110 is current: write "rfc9110#15"/);
});

test('a header level without a section is refused', () => {
  const header = { name: 'Retry-After', level: 'may', why: 'Says how long to wait.' };
  assert.match(refused({ headers: [header] }), /headers\.0\.spec: has a keyword level but no spec/);
});

test('a class that contradicts the number is refused with the right one', () => {
  assert.match(
    stopped(entry('404', { class: 'server-error' })),
    /404\.mdx says class: server-error, but 404 is client-error: write class: client-error/,
  );
});

test('a dangling related code is refused with the file to add', () => {
  assert.match(stopped(entry('404', { related: [410] })), /404\.mdx names 410 under related, which has no entry: .*410\.mdx/);
});

test('a dangling link and an obsolete citation in a body are refused', () => {
  const message = stopped(entry('404', {}, 'See [410](410), [old](rfc7231#6.5.4) and [here](nowhere.html).'));
  assert.match(message, /links to 410, which has no entry/);
  assert.match(message, /RFC 7231, which RFC 9110 obsoletes/);
  assert.match(message, /links to "nowhere\.html"/);
});

test('a requirement word without its section is refused', () => {
  assert.match(stopped(entry('404', {}, 'The server MUST answer.')), /404\.mdx says MUST without its source/);
  build([entry('404', {}, 'The server [MUST](rfc9110#15.5.5) answer `MUST`.')]);
});

test('an unknown heading and a wrong order are refused', () => {
  assert.match(stopped(entry('404', {}, '## Usage\n')), /has the heading "Usage": use one of When to send it/);
  assert.match(stopped(entry('404', {}, '## Caching\n\n## Retrying\n')), /has "Retrying" out of order or twice/);
});

test('every problem is reported at once, in numeric order', () => {
  const message = stopped(entry('410', { related: [999] }), entry('404', { class: 'success' }));
  assert.match(message, /2 problem\(s\):[\s\S]*404\.mdx[\s\S]*410\.mdx/);
});

test('an example with a wrong Content-Length is refused with the right one', () => {
  const example = {
    request: 'GET / HTTP/1.1\nHost: example.com\n',
    response: 'HTTP/1.1 404 Not Found\nContent-Length: 3\n\ngone\n',
  };
  assert.match(
    stopped(entry('404', { examples: [example] })),
    /404\.mdx examples\[0\] response says Content-Length: 3, .* 4 bytes: write 4/,
  );
});

test('an example without a required header field, with bad JSON or another status line is refused', () => {
  const headers = [{ name: 'Allow', level: 'must', why: 'Lists the methods.', spec: 'rfc9110#15.5.6' }];
  const response = 'HTTP/1.1 404 Missing\nContent-Type: application/json\nContent-Length: 1\n\n{\n';
  const message = stopped(entry('404', { headers, examples: [{ request: 'GET / HTTP/1.1\nHost: example.com\n', response }] }));
  assert.match(message, /invalid JSON/);
  assert.match(message, /begins "HTTP\/1\.1 404 Missing": write HTTP\/1\.1 404 Not Found/);
  assert.match(message, /lacks Allow, which 404 requires: add it/);
});

test('relations are mirrored, sorted, and written once', () => {
  const { byId } = build([entry('410'), entry('404', { related: [410] }), entry('403', { related: [404] })]);
  assert.deepEqual(
    byId.get('404')?.related.map(({ id }) => id),
    ['403', '410'],
  );
  assert.deepEqual(
    byId.get('410')?.related.map(({ id }) => id),
    ['404'],
  );
});

test('a registered code is not crowded by unregistered ones, which name it', () => {
  const { byId } = build([entry('404'), entry('499', { ...unregistered, emitters: [emitter], related: [404] })]);
  assert.deepEqual(byId.get('404')?.related, []);
  assert.deepEqual(
    byId.get('499')?.related.map(({ id }) => id),
    ['404'],
  );
});

test('a code leads to the first step of the receiver’s tree whose label names it', () => {
  const received = structuredClone(tree);
  received.questions['start']!.answers[0]!.label = '404 on a path of mine';
  assert.equal(build([entry('404')], { received }).byId.get('404')?.received, '/received/missing/');
  assert.equal(build([entry('404')]).byId.get('404')?.received, undefined);
});

test('an unregistered code needs an emitter, a source and a way to tell its emitters apart', () => {
  assert.match(stopped(entry('499', unregistered)), /499\.mdx is unregistered but has no emitters/);
  assert.match(stopped(entry('499', { ...unregistered, emitters: [{ ...emitter, sources: [] }] })), /quality: primary but no sources/);
  const two = [emitter, { ...emitter, vendor: 'Esri ArcGIS', recognise: [] }];
  assert.match(
    stopped(entry('499', { ...unregistered, emitters: two })),
    /"Esri ArcGIS" shares the number but says no way to tell it apart/,
  );
  assert.match(refused({ ...unregistered, emitters: [{ ...emitter, quality: 'rumour' }] }), /emitters\.0\.quality/);
  build([entry('499', { ...unregistered, emitters: [emitter] })]);
});

test('a sign names an emitter, and numbers that this emitter uses', () => {
  const sole = [entry('499', { ...unregistered, emitters: [emitter] })];
  const sign = { kind: 'log', sign: '$status 499', vendor: 'nginx' } as const;
  build(sole, { signs: [{ ...sign, codes: ['499'] }] });
  assert.throws(() => build(sole, { signs: [{ ...sign, vendor: 'ngnix' }] }), /signs\.ts names "ngnix" for "\$status 499"/);
  assert.throws(() => build(sole, { signs: [{ ...sign, codes: ['444'] }] }), /signs\.ts names "nginx 444"/);
});
