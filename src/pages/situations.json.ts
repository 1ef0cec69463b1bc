import type { APIRoute } from 'astro';
import { allSituations } from '../exports/dataset.ts';
import { model } from '../model/door.ts';

export const GET: APIRoute = async ({ site }) => Response.json(allSituations(await model(), site));
