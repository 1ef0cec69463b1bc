import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fit, widthOf, wrap } from './letters.ts';

test('a text is as wide as its letters, and wider in bold', () => {
  assert.ok(widthOf('iiii', 10) < widthOf('mmmm', 10));
  assert.equal(widthOf('404', 20), 2 * widthOf('404', 10));
  assert.ok(widthOf('Gone', 10, true) > widthOf('Gone', 10));
});

test('a name loses small words before it loses meaning, and says with an ellipsis that it lost words', () => {
  const label = 'It is deleted, and the caller may see it';
  const at = (room: number) => fit([label], room, 10).text;
  assert.equal(at(500), label);
  assert.equal(at(widthOf('Deleted, and the caller may see it', 10)), 'Deleted, and the caller may see it');
  assert.equal(at(widthOf('Deleted, caller may see it', 10)), 'Deleted, caller may see it');
  assert.equal(at(widthOf('Deleted, caller may…', 10)), 'Deleted, caller…');
});

test('where the label has no room, the name of the page may have', () => {
  const names = ['The service or a part of it, for everybody and for a while', 'Switched off for a while'];
  assert.deepEqual(fit(names, 120, 10), { text: names[1], width: widthOf(names[1]!, 10), cut: false });
});

test('no name is wider than its room, and a cut one ends in an ellipsis', () => {
  const words = fc.array(fc.constantFrom('the', 'caller', 'If-None-Match:', '*', 'is', 'redirect_uri', 'and', 'a', '404,'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (list, room) => {
      const { text, width, cut } = fit([list.join(' ')], room, 10);
      assert.ok(width <= room);
      assert.equal(text.endsWith('…'), cut);
      // Letters are pressed together only where nobody sees it.
      assert.ok(widthOf(text, 10) * 0.94 <= room);
    }),
  );
});

test('lines are as even as they can be', () => {
  assert.deepEqual(wrap('No, because of the request or the caller', 110, 10), ['No, because of the', 'request or the caller']);
  assert.deepEqual(wrap('Gone', 110, 10), ['Gone']);
});
