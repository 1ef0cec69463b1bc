import type { APIRoute } from 'astro';
import { types } from '../exports/types.ts';

export const GET: APIRoute = () => new Response(types());
