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

/** What stands on a line of its own, and which Pagefind joins to the word before it. */
const blocks = /<(?:d[dt]\b|pre\b|span class="block\b)/g;

/** The built pages, each with its path from the folder. */
async function pagesIn(folder: URL): Promise<{ path: string; file: URL; text: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.sort().map(async (name) => {
      const path = name.replaceAll('\\', '/');
      const file = new URL(path, folder);
      return { path, file, text: await readFile(file, 'utf8') };
    }),
  );
}

/** Indexes the built pages for the full-text search. */
async function write(folder: URL): Promise<number> {
  const refuse = (errors: string[]) => {
    if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  // The heads of a table run into one word, and say nothing of the page.
  const { index, errors } = await createIndex({ excludeSelectors: ['thead'] });
  refuse(errors);
  let count = 0;
  for (const { path, text } of await pagesIn(folder)) {
    if (!text.includes('data-pagefind-body')) continue;
    const added = await index!.addHTMLFile({ sourcePath: path, content: text.replace(blocks, ' $&') });
    refuse(added.errors);
    count++;
  }
  const { files, errors: last } = await index!.getFiles();
  refuse(last);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const target = fileURLToPath(new URL(`pagefind/${path}`, folder));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await close();
  return count;
}

/** Marks that only the index reads. */
const marks = / data-(pagefind-[a-z]+|kind|class)(="[^"]*"|(?=[\s>]))/g;

/** Takes the marks out of the pages: no reader needs them. */
async function unmark(folder: URL): Promise<void> {
  for (const { file, text } of await pagesIn(folder)) await writeFile(file, text.replace(marks, ''));
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
