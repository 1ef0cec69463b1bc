import type { APIRoute } from 'astro';
import { csv } from '../exports/dataset.ts';
import { model } from '../model/door.ts';

export const GET: APIRoute = async ({ site }) => new Response(csv(await model(), site));
