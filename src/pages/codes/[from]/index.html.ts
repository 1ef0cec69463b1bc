import type { APIRoute } from 'astro';
import { phraseWays, redirectTo, stubs } from '../../../exports/redirect.ts';
import { model } from '../../../model/door.ts';

/** Phrases, current and former, and classes. */
export const getStaticPaths = async () => stubs(phraseWays(await model()));

export const GET: APIRoute = ({ props, site }) => redirectTo(props['way'], site);
