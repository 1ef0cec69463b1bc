import type { APIRoute } from 'astro';
import { script } from '../browser/bundle.ts';

/** The script of the search page. */
export const GET: APIRoute = () => script('search-page.ts');
