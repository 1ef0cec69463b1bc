import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What builds and tests leave behind; the packages are linked instead. */
const left = ['node_modules', 'dist', '.astro', '.git', 'test-results', 'playwright-report'];

/** The hash of every file of a build by its name. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );

test(
  'the same sources build the same bytes in another folder, time zone and language',
  { skip: !process.env['ALL'] && 'only in npm run test:all' },
  () => {
    const copy = mkdtempSync(join(tmpdir(), 'statusline elsewhere-'));
    try {
      cpSync(root, copy, { recursive: true, filter: (source) => !left.includes(basename(source)) });
      // Each package by itself, so that the caches, whose names begin with a point, stay behind.
      mkdirSync(join(copy, 'node_modules'));
      for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.')))
        symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, TZ: 'Asia/Kolkata', LANG: 'C', LC_ALL: 'C' },
      });
      expect(status, stdout + stderr).toBe(0);
      const files = hashes(join(root, 'dist'));
      console.log(`reproducible: ${Object.keys(files).length} files compared`);
      expect(hashes(join(copy, 'dist'))).toEqual(files);
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
);
