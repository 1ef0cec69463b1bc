import { type CollectionEntry, type CollectionKey, getCollection, render } from 'astro:content';
import type { AnyKind } from './kind.ts';
import { kinds } from './kinds.ts';
import { build, type Site } from './site.ts';

const load = async () => {
  const read = await Promise.all(kinds.map(async ({ folder }) => [folder, await getCollection(folder as CollectionKey)] as const));
  const entries = new Map(
    read.map(([folder, list]) => [folder, new Map<string, CollectionEntry<CollectionKey>>(list.map((entry) => [entry.id, entry]))]),
  );
  return { site: build(Object.fromEntries(read)), entries };
};

// In `astro dev` an edited entry has to show at once, so only the build keeps the result.
let kept: ReturnType<typeof load> | undefined;
const once = () => (import.meta.env.DEV ? load() : (kept ??= load()));

/** The whole site; throws when the content contradicts itself. */
export const model = async (): Promise<Site> => (await once()).site;

/** The written body of a thing, as a component. Throws when there is no such entry. */
export async function bodyOf({ folder }: AnyKind, id: string) {
  const entry = (await once()).entries.get(folder as CollectionKey)?.get(id);
  if (!entry) throw new Error(`src/content/${folder} has no entry ${id}`);
  return (await render(entry)).Content;
}

/** The same body as it was written: Markdown, with links in the grammar of all texts. */
export const textOf = async ({ folder }: AnyKind, id: string): Promise<string> =>
  (await once()).entries.get(folder as CollectionKey)?.get(id)?.body ?? '';
