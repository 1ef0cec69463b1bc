import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { situationMarkdown } from '../../exports/situation-markdown.ts';
import { situations } from '../../model/situation.ts';
import { model } from '../../model/door.ts';

/** The page of a situation as Markdown. */
export const getStaticPaths = (async () =>
  (await model()).all(situations).map((own) => ({ params: { slug: own.id }, props: { own } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { own }, site: host }) =>
  situationMarkdown(own, { site: await model(), host });
