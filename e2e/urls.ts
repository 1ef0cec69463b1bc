import { readFileSync, writeFileSync } from 'node:fs';
import { sectionIds } from './data/contract.ts';
import { assets, pages, redirects } from './site.ts';

const file = new URL('./data/urls.txt', import.meta.url);

/** What the site is made of, and nobody links to: its error page, scripts, rules for hosts and browsers, lists for robots, where to report, its picture. */
const inner =
  /^\/(404\.html|_\w+|[\w-]+\.js|robots\.txt|speculation-rules\.json|\.well-known\/security\.txt|sitemap[\w-]*\.xml|favicon\.svg)$/;
/** Ids that scripts and labels need, and no link. */
const own = ['main', 'q', 'shortcuts'];
/** Addresses that are promised only without fragments: themes and emitters have pages of their own, and nobody links into a search. */
const bare = ['/situations/', '/search/', '/who-sent-this/'];
/** What is promised of the page of an emitter, as /linking/ says: its sections, its numbers, and the rows of words. */
const ofEmitter = /^(signs|numbers|vocabulary|limits|logs|\d{3}|w-.+)$/;

/** The fragments of a page that people may link to. */
function fragmentsOf(path: string, ids: string[]): string[] {
  if (bare.includes(path)) return [];
  if (path.startsWith('/who-sent-this/')) return ids.filter((id) => ofEmitter.test(id));
  // What stands below `emitters` of a code page, which has pages of its own by now, is not promised.
  if (/^\/codes\/\d{3}\/$/.test(path)) return ids.filter((id) => sectionIds.includes(id));
  return ids.filter((id) => !own.includes(id));
}

/** Every public address of the build, without the base path, with its fragments; one that leads to a page has those of the page. */
export const found = new Map<string, string[]>(
  [
    ...pages.map(
      ({ path, root }) =>
        [
          path,
          fragmentsOf(
            path,
            root.querySelectorAll('[id]').map(({ id }) => id),
          ),
        ] as const,
    ),
    ...[...redirects.map(({ path }) => path), ...assets].map((path) => [path, []] as const),
  ]
    .filter(([path]) => !inner.test(path))
    .map(([path, ids]) => [path, [...ids].sort()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** The committed inventory in the same form: what was promised. */
export const promised = new Map<string, string[]>(
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line && !line.startsWith('//'))
    .map((line) => {
      const [path = '', ...ids] = line.split(' #');
      return [path, ids];
    }),
);

/** `npm run urls`: adds what the build has to the inventory, and takes nothing away. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const head = '// Every public address and its fragments, for ever: npm run urls adds to it, and nothing is taken away or renamed.\n';
  const all = [...new Set([...promised.keys(), ...found.keys()])].sort();
  const lines = all.map((path) => [path, ...[...new Set([...(promised.get(path) ?? []), ...(found.get(path) ?? [])])].sort()].join(' #'));
  writeFileSync(file, `${head}${lines.join('\n')}\n`);
  console.log(
    `${lines.length} addresses with ${lines.join('').split(' #').length - 1} fragments, ${all.length - promised.size} of them new`,
  );
}
