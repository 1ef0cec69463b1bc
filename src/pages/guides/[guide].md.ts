import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { guideMarkdown } from '../../exports/situation-markdown.ts';
import { guides } from '../../model/guide.ts';
import { model, textOf } from '../../model/door.ts';

/** The page of a guide as Markdown. */
export const getStaticPaths = (async () =>
  (await model()).all(guides).map((own) => ({ params: { guide: own.id }, props: { own } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { own }, site: host }) =>
  guideMarkdown(own, await textOf(guides, own.id), { site: await model(), host });
