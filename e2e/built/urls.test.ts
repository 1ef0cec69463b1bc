import { test } from 'node:test';
import { expect } from '@playwright/test';
import { pages, redirects } from '../site.ts';
import { found, promised } from '../urls.ts';

const base = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';

test('every address and fragment that was ever promised is there, or leads to where it went', () => {
  const ids = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
  const leads = new Map(redirects.map(({ path, root }) => [path, root.querySelector('a')!.getAttribute('href')!.slice(base.length)]));
  const gone: string[] = [];
  for (const [path, fragments] of promised) {
    const [to = path] = leads.get(path)?.split('#') ?? [];
    if (!found.has(path)) gone.push(`${path} is gone: bring it back, or add a redirect in src/exports/redirect.ts`);
    else gone.push(...fragments.filter((id) => !ids.get(to)?.has(id)).map((id) => `${path}#${id} is gone from ${to}: bring it back`));
  }
  const added = [...found.keys()].filter((path) => !promised.has(path));
  console.log(
    `inventory: ${promised.size} addresses, ${[...promised.values()].flat().length} fragments; ${added.length} more are built, which npm run urls adds`,
  );
  expect(gone).toEqual([]);
});
