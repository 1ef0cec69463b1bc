import type { APIRoute } from 'astro';
import { script } from '../browser/bundle.ts';
import { thingsOf } from '../lookup/rows.ts';
import { bagsOf, examplesOf, train, written } from '../lookup/train.ts';
import { model } from '../model/door.ts';

/** The second file of the lookup: what a classifier learned from the content in this very build, and other words for its things. */
export const GET: APIRoute = async () => {
  const all = await model();
  return script('ranking.ts', 'esm', {
    LEARNED: JSON.stringify(written(train(examplesOf(all)))),
    THINGS: JSON.stringify(bagsOf(thingsOf(all))),
  });
};
