import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityText } from './security.ts';

test('security.txt has the two fields that RFC 9116 asks for, and ends within a year, on a day that there is', () => {
  for (const checked of ['2026-11-26', '2028-02-29', '2026-12-31']) {
    const lines = securityText('https://github.com/owner/name', checked, new URL('https://example.org/')).trim().split('\n');
    const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
    assert.equal(fields.size, lines.length, 'each field once');
    assert.equal(fields.get('Contact'), 'https://github.com/owner/name/issues/new');
    assert.equal(fields.get('Canonical'), 'https://example.org/.well-known/security.txt');
    const days = (Date.parse(fields.get('Expires')!) - Date.parse(checked)) / 86_400_000;
    assert.ok(days > 300 && days < 366, `${checked}: ${days} days`);
    assert.equal(new Date(fields.get('Expires')!).toISOString().replace('.000', ''), fields.get('Expires'));
  }
});

test('a build without an address claims none', () =>
  assert.doesNotMatch(securityText('https://github.com/owner/name', '2026-11-26', undefined), /Canonical/));
