import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readAll } from './check.ts';
import { assemble } from './site.ts';
import { inTheme, situations } from './situation.ts';
import { themes } from './theme.ts';
import { inFlow, trees } from './tree.ts';

type Edit = (text: string) => string;

/** What the checker says of the content with one file changed. */
const told = (file: string, edit: Edit) => check((own, text) => (own === `src/content/${file}` ? edit(text) : text)).join('\n');

test('a theme says what decides in 80 to 200 words under the headings of its page, each keyword with its section', () => {
  assert.match(
    told('themes/health.mdx', (text) => text.replace(/\n\n[\s\S]*$/, '\n\nA check.\n')),
    /health\.mdx:\d+: has 2 words: write 80 to 200/,
  );
  assert.match(
    told('themes/health.mdx', (text) => `${text}\n## More\n`),
    /has the heading "More": the page has its own/,
  );
  assert.match(
    told('themes/lists.mdx', (text) => text.replace('[410](410)', '410, and MUST')),
    /says MUST without its source/,
  );
  assert.match(
    told('themes/health.mdx', (text) => text.replace('order: 20', 'order: 1')),
    /order: is the place of src\/content\/themes\/crud\.mdx as well/,
  );
});

test('a conversation of a theme is checked like every example, and is more than one exchange', () => {
  assert.match(
    told('themes/conflict.mdx', (text) => text.replace('Content-Length: 34', 'Content-Length: 35')),
    /conflict\.mdx:\d+: conversation\.\d: /,
  );
  assert.match(
    told('themes/conflict.mdx', (text) => text.replace('caption: "Ann', 'capton: "Ann')),
    /conversation\.0\.capton: is no field: did you mean caption\?/,
  );
});

test('a situation names a theme that is there', () => {
  assert.match(
    told('situations/overloaded.yaml', (text) => text.replace(/theme: .*/, 'theme: dependency')),
    /overloaded\.yaml:\d+: theme: names dependency, which has no entry: correct it, or add src\/content\/themes\/dependency\.mdx/,
  );
});

test('a theme draws its situations with their codes, in the order of the flow', () => {
  const site = (edit?: Parameters<typeof readAll>[0]) => assemble(readAll(edit).content).site;
  const codeOf = (edit?: Parameters<typeof readAll>[0]) =>
    site(edit)
      .naming(inTheme, themes, 'dependencies')
      .find(({ id }) => id === 'partner-limits-us')?.code.id;
  assert.equal(codeOf(), '503');
  assert.equal(
    codeOf((file, text) => (file.endsWith('/partner-limits-us.yaml') ? text.replace('code: 503', 'code: 500') : text)),
    '500',
  );
  const all = site();
  const [read, created] = ['read-succeeded', 'post-creates-record'].map((id) => all.find(situations, id)!);
  assert.deepEqual(inFlow([created!, read!], all.find(trees, 'choose')), [read, created]);
  for (const theme of all.all(themes)) assert.ok(all.naming(inTheme, themes, theme.id).length > 0, theme.id);
});
