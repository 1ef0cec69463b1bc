import type { APIRoute } from 'astro';
import { headers, redirects } from '../exports/hosts.ts';
import { model } from '../model/door.ts';

/** What Cloudflare Pages and Netlify read; by a parameter, since Astro passes over files whose names begin with `_`. */
export const getStaticPaths = async () => [
  { params: { host: '_redirects' }, props: { text: redirects(await model()) } },
  { params: { host: '_headers' }, props: { text: headers() } },
];

export const GET: APIRoute = ({ props }) => new Response(props['text']);
