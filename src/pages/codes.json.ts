import type { APIRoute } from 'astro';
import { model } from '../model/door.ts';
import { publicCode } from '../exports/code.ts';

export const GET: APIRoute = async ({ site }) => {
  const { registered, unregistered } = await model();
  return Response.json([...registered, ...unregistered].map((code) => publicCode(code, site)));
};
