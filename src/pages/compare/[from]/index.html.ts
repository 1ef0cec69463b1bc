import type { APIRoute } from 'astro';
import { comparisonWays, redirectTo, stubs } from '../../../exports/redirect.ts';
import { model } from '../../../model/door.ts';

/** The higher number first leads to the page of the pair. */
export const getStaticPaths = async () => stubs(comparisonWays(await model()));

export const GET: APIRoute = ({ props, site }) => redirectTo(props['way'], site);
