import type { APIRoute } from 'astro';
import { namedWays, numberWays, redirectTo, stubs } from '../../exports/redirect.ts';
import { model } from '../../model/door.ts';

/** Numbers, also with their phrases, and classes. An endpoint, since a page `/404` would be the error page of the site. */
export const getStaticPaths = async () => {
  const site = await model();
  return stubs([...numberWays(site), ...namedWays(site)]);
};

export const GET: APIRoute = ({ props, site }) => redirectTo(props['way'], site);
