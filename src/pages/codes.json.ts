import type { APIRoute } from 'astro';
import { model } from '../lib/codes.ts';
import { publicCode } from '../lib/json.ts';

export const GET: APIRoute = async ({ site }) => {
  const { registered, unregistered } = await model();
  return Response.json([...registered, ...unregistered].map((code) => publicCode(code, site)));
};
