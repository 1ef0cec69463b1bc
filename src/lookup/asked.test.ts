import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked } from './asked.ts';

/** Enough codes to choose between, with the phrases that may stand beside them. */
const phrases: Record<string, string[]> = {
  200: ['OK'],
  201: ['Created'],
  301: ['Moved Permanently'],
  404: ['Not Found'],
  408: ['Request Timeout'],
  409: ['Conflict'],
  422: ['Unprocessable Content'],
  444: ['No Response'],
  499: ['Client Closed Request'],
  500: ['Internal Server Error'],
  502: ['Bad Gateway'],
  503: ['Service Unavailable'],
};
const ids = (query: string) => asked(query, (id) => phrases[id]).numbers.map(({ id }) => id);

test('a complaint of one number asks for the other', () => {
  assert.deepEqual(ids('the gateway returns 500 instead of 502'), ['502', '500']);
  assert.deepEqual(ids('got 200, expected 201'), ['201', '200']);
  assert.deepEqual(ids('expected 404 but received 500'), ['404', '500']);
  assert.deepEqual(ids('should be 422 not 409'), ['422', '409']);
  assert.deepEqual(ids('a voucher without a date should be returned with 422 instead of 500'), ['422', '500']);
  assert.deepEqual(ids('where the shelf is full, return 503, not 500'), ['503', '500']);
  assert.deepEqual(ids("shouldn't a new voucher be told by 201 rather than 200?"), ['201', '200']);
  assert.deepEqual(ids('The probe of a parked shop is told 404. It should get 200 with a notice'), ['200', '404']);
});

test('a number that a server is said to send wrongly is doubted: what the words say comes first', () => {
  for (const text of [
    'a missing template currently returns 500',
    'an unknown language causes 500 responses',
    'the bank gives back 500, what should we return',
    'a missing template silently becomes 500',
    'previously a missing template led to 500',
    'currently, for each template that nobody has translated, we use 500',
    'originally the shop sent 500 for each of them',
    'say what is wrong with a template instead of 500',
    'a missing template asks for a code of its own (not 500)',
    'wrong HTTP status (500) where a template is missing',
    'a parked shop is told better by another number than sending 500',
  ])
    assert.equal(asked(text, (id) => phrases[id]).doubted?.id, '500', text);
  assert.equal(asked('the importer ends with 200 even when half of the rows failed', (id) => phrases[id]).doubted?.id, '200');
  for (const text of ['currently getting 502 on upload', 'what should I do about 502', 'facing 502 even when the backend is up'])
    assert.equal(asked(text, (id) => phrases[id]).doubted, undefined, text);
});

test('a number that is said to be out of place is doubted', () => {
  for (const text of [
    '404 should not be used for an empty basket',
    'a cancelled upload must not be counted as 200',
    'a 404 for the ping of our shop is not what we expected',
  ])
    assert.match(asked(text, (id) => phrases[id]).doubted?.id ?? '', /404|200/, text);
});

test('a number that a server is said to send is stated, unless somebody wishes for it', () => {
  const stated = (text: string) => asked(text, (id) => phrases[id]).stated;
  for (const text of [
    'the importer returns a 500 for a missing column',
    'a lost template results in 500',
    'unknown verbs are served with 200',
    'the plugin raises HTTP 422',
    'a lost session was returning 502 to the till',
    'a lost basket ends up as a 500',
    'a sale in a closed shop ends with status 409',
    'when the drawer stays shut, a 500 comes out',
    'if the drawer stays shut then the till sends a 500',
    'a shelf that could not be reached results in 502',
    'old vouchers are shown as 404',
    '500 Internal Server Error when the voucher has no date',
    'is a 409 the right answer to a voucher that was used',
    'not sure whether we should send 404 for an empty shelf',
    '200 for a shop that is not there',
    'always 200 whatever fails',
  ])
    assert.equal(stated(text), true, text);
  for (const text of [
    'when the coupon is old then the till returns 409',
    'a 409 is returned for a coupon that is used up',
    'the importer should return 409 for a duplicate',
    'allow handlers to return 404',
    'Return 201 once the copy exists',
    'a shelf without goods -> 200',
    '404 for a shelf that is asked for when 500 bytes are left',
    'the till may answer with 409 for a voucher',
    'the till needs to say 200 even for a bad voucher',
    'my till fails with 500 when I scan a voucher',
    'I keep getting 502 on upload',
  ])
    assert.equal(stated(text), false, text);
});

test('a line without a request is read like any other of its format', () => {
  for (const text of [
    '10.0.0.7 - - [26/Nov/2026:10:00:00 +0000] "-" 408 - "-" "-"',
    '10.0.0.7 - - [26/Nov/2026:10:00:00 +0000] "\\x16\\x03\\x01" 404 166 "-" "-"',
  ])
    assert.equal(ids(text)[0], text.includes('408') ? '408' : '404', text);
});

test('a number that replaces another is the one that is asked for', () => {
  assert.deepEqual(ids('replace 409 with 422 in the answer'), ['422', '409']);
  assert.deepEqual(ids('instead of 500 the till could be made to say 422'), ['422', '500']);
});

test('a proposal asks for the first number', () => {
  assert.deepEqual(ids('send 422 rather than 409 for a bad field'), ['422', '409']);
});

test('two numbers side by side are open: the words beside them decide', () => {
  assert.equal(asked('409 or 422 for a taken name', (id) => phrases[id]).open, true);
  assert.equal(asked('502 vs 503', (id) => phrases[id]).open, true);
  assert.equal(asked('should I send 404 Not Found or 409 Conflict for a name that was given back?', (id) => phrases[id]).open, true);
  assert.deepEqual(ids('301/404/500'), ['301', '404', '500']);
});

test('a status is known by what stands around it', () => {
  for (const text of [
    '10.1.2.3 - - [26/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" 502 499 "-" "curl/8.5.0"',
    'Nov 26 10:00:00 lb haproxy[444]: 10.0.0.9:40404 [26/Nov/2026:10:00:00.404] in~ back/srv 0/0/1/-1/3 502 404 - - SH-- 500/200/0/0/0 0/0 "GET / HTTP/1.1"',
    'http 2026-11-26T10:00:00.404404Z app/lb/50dc 10.0.0.9:2817 10.0.0.1:80 0.000 0.001 0.000 502 502 404 200 "GET http://a.example:80/ HTTP/1.1" "curl/8.5.0"',
    'level=error msg="upstream failed" bytes=404 duration=200ms status=502',
    '{"ts": "2026-11-26", "status": 502, "size": 404, "port": 500}',
    '> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 502 Bad Gateway\n< content-length: 404\n< age: 200',
    '[GIN] 2026/11/26 - 10:00:00 | 502 |   1.404ms |  10.0.0.9 | GET  "/a"',
    '2026-11-26 10:00:00 10.0.0.1 GET /a - 444 - 10.0.0.9 Mozilla/5.0 502 3 64 404',
    '1645064587.444 200 10.0.0.9 TCP_MISS/502 404 GET http://a.example/ - HIER_DIRECT/10.0.0.1 text/html',
    'time,elb_status_code,sent_bytes\n10:00:00,502,404',
    'Error: Request failed with status code 502\n    at settle (/app/settle.js:404:12)',
    'GET https://a.example/x 502 (Bad Gateway)\nload @ main.js:404',
    '-   RespProtocol   HTTP/1.1\n-   RespStatus     502\n-   Timestamp      Resp: 1700000000.404404 0.000200',
    '2026-11-26\t10:00:00\tLAX1\t404\t10.0.0.9\tGET\td1.example.net\t/index.html\t502\t-\tMozilla/5.0',
  ])
    assert.equal(ids(text)[0], '502', text);
});

test('a process, port, size, duration, percentage, date or version is no code', () => {
  for (const text of [
    'worker pid 404 exited after 500 ms, 200% cpu',
    '2026-04-04 10:00:00.500 listening on 10.0.0.1:404',
    '2026/11/26 10:00:00 [error] 444#444: *404 connect() failed (111: Connection refused) while connecting to upstream',
    'Content-Length: 404\nRetry-After: 200\nAge: 500\n',
    '{"time":"2026-11-26T10:00:00.404Z","DownstreamStatus":0,"Duration":502,"OriginContentSize":404}',
    'id 2889e565-404f-4c4b-aca6-500fabcd done in 10:00:00',
    'node v22.404.0 at 10:00:00 took 404ms',
    'a plan of 500,000 requests is used up',
  ])
    assert.deepEqual(ids(text), [], text);
});

test('digits of every script and invisible characters are read', () => {
  for (const text of ['٤٠٤', '۴۰۴', '४०४', '৪০৪', '๔๐๔', '4\u200b04', '\ufeff404', '４０４']) assert.deepEqual(ids(text), ['404'], text);
});

test('a paste is read to its end', () => {
  assert.deepEqual(ids(`${'a line of a trace at 10:00:00\n'.repeat(60)}HTTP/1.1 503 Service Unavailable`), ['503']);
});
