import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { model } from '../../lib/codes.ts';
import { publicCode } from '../../lib/json.ts';

export const getStaticPaths = (async () => {
  const { byId } = await model();
  return [...byId.values()].map((code) => ({ params: { code: code.id }, props: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  Response.json(publicCode(props.code, site));
