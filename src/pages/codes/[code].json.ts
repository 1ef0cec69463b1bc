import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codes } from '../../model/code.ts';
import { model } from '../../model/door.ts';
import { publicCode } from '../../exports/code.ts';

export const getStaticPaths = (async () => {
  return (await model()).all(codes).map((code) => ({ params: { code: code.id }, props: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  Response.json(publicCode(props.code, await model(), site));
