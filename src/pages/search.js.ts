import type { APIRoute } from 'astro';
import { bundle } from '../browser/bundle.ts';

/** The script of the search page. */
export const GET: APIRoute = () => bundle('search-page.ts');
