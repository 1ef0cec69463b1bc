import type { APIRoute } from 'astro';
import { speculationRules } from '../exports/hosts.ts';

export const GET: APIRoute = () => Response.json(speculationRules());
