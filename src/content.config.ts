import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { kinds } from './model/kinds.ts';

/** Every kind of content as a collection of Astro: its folder, and what an author may write in it. */
export const collections = Object.fromEntries(
  kinds.map(({ folder, ending, schema }) => [
    folder,
    defineCollection({ loader: glob({ base: `./src/content/${folder}`, pattern: `*.${ending}` }), schema }),
  ]),
);
