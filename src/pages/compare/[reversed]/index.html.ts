import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectTo } from '../../../exports/redirect.ts';
import { comparisons } from '../../../model/comparison.ts';
import { model } from '../../../model/door.ts';

/** The higher number first leads to the page of the pair. */
export const getStaticPaths = (async () =>
  (await model())
    .all(comparisons)
    .map(({ reversed, path, title }) => ({ params: { reversed }, props: { path, title } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => redirectTo(props['path'], props['title'], site);
