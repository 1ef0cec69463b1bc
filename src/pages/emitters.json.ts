import type { APIRoute } from 'astro';
import { allEmitters } from '../exports/dataset.ts';
import { model } from '../model/door.ts';

export const GET: APIRoute = async ({ site }) => Response.json(allEmitters(await model(), site));
