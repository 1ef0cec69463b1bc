import type { APIRoute, GetStaticPaths } from 'astro';
import { type TreeId, treeIds, trees } from '../../data/trees.ts';
import { publicTree } from '../../lib/tree.ts';

export const getStaticPaths = (() => treeIds.map((tree) => ({ params: { tree } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(publicTree(trees[params['tree'] as TreeId].tree));
