import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawingOf } from '../../exports/drawing.ts';
import { type Colour, svgFile } from '../../exports/svg.ts';
import { model } from '../../model/door.ts';
import { trees } from '../../model/tree.ts';
import css from '../../styles/global.css?raw';
import { absolute } from '../../url.ts';

export const getStaticPaths = (async () =>
  (await model()).all(trees).map((tree) => ({ params: { tree: tree.id }, props: { tree } }))) satisfies GetStaticPaths;

/** The colours of the pages: the file carries its own. */
const colours = Object.fromEntries(
  [...css.matchAll(/--color-(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name!,
    [light!, dark!] satisfies Colour,
  ]),
);

/** The tree on one sheet as a file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { tree }, site }) => {
  const link = (path: string) => absolute(path, site);
  return new Response(svgFile(drawingOf(tree, link(tree.path)), tree.title, colours, link), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
