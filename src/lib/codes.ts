import { getCollection, render } from 'astro:content';
import { choose, notAsked } from '../data/choose.ts';
import { received } from '../data/received.ts';
import { signs } from '../data/signs.ts';
import { derive, type Model, type Runtime } from './derive.ts';

const files = import.meta.glob<Omit<Runtime, 'id'>>('../data/constants/*.json', { eager: true, import: 'default' });
const runtimes = Object.entries(files).map(([file, data]) => ({ id: file.replace(/^.*\/|\.json$/g, ''), ...data }));

const load = async () => {
  const [codes, classes, situations] = await Promise.all([getCollection('codes'), getCollection('classes'), getCollection('situations')]);
  const bodies = new Map([...codes, ...classes].map((entry) => [entry.id, entry]));
  return { model: derive({ codes, classes, situations, choose, received, notAsked, signs, runtimes }), bodies };
};

// In `astro dev` an edited entry has to show at once, so only the build keeps the result.
let kept: ReturnType<typeof load> | undefined;
const once = () => (import.meta.env.DEV ? load() : (kept ??= load()));

/** The whole site's data; throws when the content contradicts itself. */
export const model = async (): Promise<Model> => (await once()).model;

/** The written body of a page, as a component, by the id of its code or class. Throws when there is no such entry. */
export async function bodyOf(id: string) {
  const entry = (await once()).bodies.get(id);
  if (!entry) throw new Error(`src/content has no entry ${id}`);
  return (await render(entry)).Content;
}
