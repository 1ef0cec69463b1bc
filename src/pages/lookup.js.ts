import type { APIRoute } from 'astro';
import { classes } from '../model/class.ts';
import { model } from '../model/door.ts';
import { script } from '../browser/bundle.ts';
import { rows } from '../lookup/rows.ts';

/** Matcher and index in one file, so that the first answer needs one request. */
export const GET: APIRoute = async () => {
  const all = await model();
  return script('box.ts', 'esm', {
    ROWS: JSON.stringify(rows(all)),
    CLASSES: JSON.stringify(all.all(classes).map(({ id, keywords }) => [id, keywords])),
  });
};
