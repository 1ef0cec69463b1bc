import type { APIRoute } from 'astro';
import { llms } from '../exports/llms.ts';
import { model } from '../model/door.ts';

export const GET: APIRoute = async ({ site }) => new Response(llms(await model(), site));
