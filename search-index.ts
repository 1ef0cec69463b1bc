import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * What Pagefind 1.6 writes beside the index and no page loads: its own interfaces, the highlighter, the worker (the search page
 * asks for none) and the stemmer for pages without a language. It has no option that leaves them out.
 */
const unused = /^pagefind-(.*ui|highlight|worker)\.|^wasm\.unknown\./;

/** Indexes the built pages for the full-text search. */
async function write(folder: URL): Promise<number> {
  const refuse = (errors: string[]) => {
    if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  const { index, errors } = await createIndex();
  refuse(errors);
  const added = await index!.addDirectory({ path: fileURLToPath(folder) });
  refuse(added.errors);
  const { files, errors: last } = await index!.getFiles();
  refuse(last);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const target = fileURLToPath(new URL(`pagefind/${path}`, folder));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await close();
  return added.page_count;
}

/** Marks that only the index reads. */
const marks = / data-(pagefind-[a-z]+|kind|class)(="[^"]*"|(?=[\s>]))/g;

/** Takes the marks out of the pages: no reader needs them. */
async function unmark(folder: URL): Promise<void> {
  for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))) {
    const page = new URL(file.replaceAll('\\', '/'), folder);
    await writeFile(page, (await readFile(page, 'utf8')).replace(marks, ''));
  }
}

/** The last step of a build. */
export const searchIndex: AstroIntegration = {
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await write(dir)} pages read for the full text`);
      await unmark(dir);
    },
  },
};
