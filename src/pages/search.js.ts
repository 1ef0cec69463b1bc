import type { APIRoute } from 'astro';
import { bundle } from '../lookup/bundle.ts';

/** The script of the search page. */
export const GET: APIRoute = () => bundle('page.ts');
