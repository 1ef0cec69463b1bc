import type { APIRoute } from 'astro';
import { allCodes } from '../exports/dataset.ts';
import { model } from '../model/door.ts';

export const GET: APIRoute = async ({ site }) => Response.json(allCodes(await model(), site));
