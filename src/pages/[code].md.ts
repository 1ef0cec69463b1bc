import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../exports/code-markdown.ts';
import { codes } from '../model/code.ts';
import { model, textOf } from '../model/door.ts';

/** The short form of `/codes/<code>.md`. */
export const getStaticPaths = (async () =>
  (await model()).all(codes).map((own) => ({ params: { code: own.id }, props: { own } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { own }, site: host }) =>
  codeMarkdown(own, await textOf(codes, own.id), { site: await model(), host });
