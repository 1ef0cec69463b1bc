import type { APIRoute } from 'astro';
import { model } from '../model/door.ts';
import { script } from '../browser/bundle.ts';
import { pageRows, rows } from '../lookup/rows.ts';

/** Matcher and index in one file, so that the first answer needs one request. */
export const GET: APIRoute = async () => {
  const all = await model();
  return script('box.ts', 'esm', {
    ROWS: JSON.stringify(rows(all)),
    PAGES: JSON.stringify(pageRows(all)),
  });
};
