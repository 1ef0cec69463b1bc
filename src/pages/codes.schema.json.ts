import type { APIRoute } from 'astro';
import { jsonSchema } from '../exports/dataset.ts';

export const GET: APIRoute = ({ site }) => Response.json(jsonSchema(site));
