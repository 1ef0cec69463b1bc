import type { APIRoute } from 'astro';
import { script } from '../browser/bundle.ts';
import { examplesOf, train, written } from '../lookup/train.ts';
import { model } from '../model/door.ts';

/** The second file of the search page: what a classifier learned from the content, in this very build. */
export const GET: APIRoute = async () =>
  script('ranking.ts', 'esm', { LEARNED: JSON.stringify(written(train(examplesOf(await model())))) });
