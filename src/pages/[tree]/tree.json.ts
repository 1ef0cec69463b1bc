import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publicTree } from '../../exports/tree.ts';
import { model } from '../../model/door.ts';
import { trees } from '../../model/tree.ts';

export const getStaticPaths = (async () =>
  (await model()).all(trees).map((tree) => ({ params: { tree: tree.id }, props: { tree } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  Response.json(publicTree(props.tree, site));
