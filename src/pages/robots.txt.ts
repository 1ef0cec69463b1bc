import type { APIRoute } from 'astro';
import { absolute } from '../url.ts';

/** A sitemap is named by its whole address, and there is none without one. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${absolute('/sitemap-index.xml', site)}\n` : ''}`);
