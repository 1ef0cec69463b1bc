import type { APIRoute } from 'astro';
import { phraseWays, redirectTo, stubs, unknownWays } from '../../../exports/redirect.ts';
import { model } from '../../../model/door.ts';

/** Phrases, current and former, classes, and numbers without a page. */
export const getStaticPaths = async () => {
  const site = await model();
  return stubs([...phraseWays(site), ...unknownWays(site)]);
};

export const GET: APIRoute = ({ props, site }) => redirectTo(props['way'], site);
