import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';

const root = new URL('.', import.meta.url).pathname;

/** Every file of code below `src`, with what it imports of this project, as paths from `src`. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|css)$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith('content/'))
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, to = '']) => normalize(join(dirname(file), to)));
    return { file: normalize(file), text, imports };
  });

/** The floors of the house from the ground up; a room may name those below it, and its own where it is a folder. */
const floors = [
  ['data/', 'http/', 'url.ts', 'styles/'],
  ['model/', 'repository.ts'],
  ['exports/', 'lookup/', 'content.config.ts'],
  ['browser/'],
  ['components/'],
  ['pages/'],
];

/** The rooms of the model from the ground up. */
const rooms = [
  ['constant.ts', 'distance.ts', 'tables.ts', 'word.ts'],
  ['fields.ts', 'kind.ts'],
  ['source.ts'],
  ['text.ts', 'address.ts', 'problem.ts', 'registry.ts', 'wire.ts'],
  ['class.ts'],
  ['code.ts'],
  ['exchange.ts', 'use.ts'],
  ['theme.ts', 'emitter.ts'],
  ['situation.ts', 'advice.ts'],
  ['comparison.ts', 'guide.ts'],
  ['field.ts', 'term.ts'],
  ['tree.ts'],
  ['kinds.ts'],
  ['site.ts'],
  ['door.ts', 'check.ts', 'dates.ts'],
];

const floorOf = (list: string[][], file: string) => list.findIndex((floor) => floor.some((room) => file.startsWith(room)));

test('no import runs up: data and http know nobody, the model knows them, pages know all', () => {
  for (const { file, imports } of files) {
    const own = floorOf(floors, file);
    assert.ok(own >= 0, `src/${file} has no floor: add its room to the floors`);
    for (const to of imports) {
      const below = floorOf(floors, to);
      const same = file.split('/')[0] === to.split('/')[0];
      assert.ok(below < own || (below === own && same), `src/${file} imports src/${to}, which stands above it or beside it`);
    }
  }
});

test('the rooms of the model know only those below them', () => {
  for (const { file, imports } of files.filter((item) => item.file.startsWith('model/'))) {
    const own = floorOf(rooms, file.slice('model/'.length));
    assert.ok(own >= 0, `src/${file} has no floor: add it to the rooms`);
    for (const to of imports.filter((path) => path.startsWith('model/')))
      assert.ok(floorOf(rooms, to.slice('model/'.length)) < own, `src/${file} imports src/${to}, which stands above it or beside it`);
  }
});

test('only the door knows astro:content', () => {
  assert.deepEqual(
    files.filter(({ text }) => text.includes("'astro:content'")).map(({ file }) => file),
    ['model/door.ts'],
  );
});

test('a room has at most 250 lines, and a component 110 without its style', () => {
  for (const { file, text } of files) {
    const lines = text.replace(/<style[\s\S]*<\/style>\s*/, '').split('\n').length - 1;
    const most = file.startsWith('components/') ? 110 : file.endsWith('.css') || file.startsWith('data/') ? Infinity : 250;
    assert.ok(lines <= most, `src/${file} has ${lines} lines: find the wall in it`);
  }
});

test('a function has at most 60 lines', () => {
  for (const { file, text } of files.filter((item) => item.file.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) {
        const lines = line(node.end) - line(node.getStart()) + 1;
        assert.ok(lines <= 60, `src/${file}:${line(node.getStart()) + 1} has a function of ${lines} lines: divide it`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
});

test('every package of the lock file carries the hash that npm ci verifies', () => {
  const { packages } = JSON.parse(readFileSync(join(root, '../package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const bare = Object.entries(packages).filter(([path, { integrity, link }]) => path && !link && !/^sha\d+-/.test(integrity ?? ''));
  assert.deepEqual(
    bare.map(([path]) => path),
    [],
    'add the "integrity" of each, as npm view <package>@<version> dist.integrity prints it',
  );
});

interface Job {
  permissions?: Record<string, string>;
  needs?: string;
  steps: { uses?: string; run?: string; with?: { path?: string } }[];
}

test('only what was tested is deployed, by a job that runs nothing else, and every action is pinned to a commit', () => {
  const workflow = parse(readFileSync(join(root, '../.github/workflows/ci.yml'), 'utf8')) as {
    permissions: Record<string, string>;
    jobs: Record<'test' | 'deploy', Job>;
  };
  const { test: tests, deploy } = workflow.jobs;
  const names = (job: Job) => job.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run);
  assert.deepEqual(workflow.permissions, {}, 'each job asks for what it needs');
  assert.deepEqual(Object.keys(workflow.jobs), ['test', 'deploy']);
  assert.ok(!Object.values(tests.permissions!).includes('write'), 'the job that installs and builds may write nothing');
  assert.deepEqual(names(tests).slice(-2), ['bash .ci/run', 'actions/upload-pages-artifact'], 'nothing stands between test and upload');
  assert.equal(tests.steps.at(-1)!.with!.path, 'dist');
  assert.deepEqual(deploy.permissions, { pages: 'write', 'id-token': 'write' });
  assert.deepEqual(names(deploy), ['actions/deploy-pages']);
  assert.equal(deploy.needs, 'test');
  for (const { uses } of [...tests.steps, ...deploy.steps]) assert.match(uses ?? `@${'0'.repeat(40)}`, /@[0-9a-f]{40}$/);
  const commands = readFileSync(join(root, '../.ci/run'), 'utf8').trim().split('\n');
  assert.equal(commands.at(-1), 'npm run test:all', 'it builds first, so what lies in dist at the end is what it tested');
});
