import { createHash } from 'node:crypto';
import { classes } from '../model/class.ts';
import { ownerOf, phraseSlugs } from '../model/address.ts';
import { type Code, codes } from '../model/code.ts';
import { comparisons } from '../model/comparison.ts';
import type { Site } from '../model/site.ts';
import { plain } from '../model/text.ts';
import { absolute, href } from '../url.ts';

/** An address that is no page of its own, and where it leads. */
export interface Way {
  /** Both without the base path: `/404/` leads to `/codes/404/`. */
  from: string;
  to: string;
  title: string;
  /** What is there, in one sentence, for previews and for whoever runs no scripts. */
  sentence: string;
}

const toCode = (from: string, { path, title, summary }: Code): Way => ({ from, to: path, title, sentence: summary });

/** Where a number leads that has no page: to what its class says about unknown members. */
const toUnknown = (id: string, from = `/${id}/`): Way => ({
  from,
  to: `/classes/${id[0]}xx/#unknown`,
  title: `${id} is unassigned`,
  sentence: `IANA registers no status code ${id}; a client treats it as ${id[0]}00.`,
});

/** The numbers that a status line may carry, 100 to 599. */
const valid = Array.from({ length: 500 }, (_, index) => String(index + 100));

/** The numbers 100 to 599, and each other that has a page, at the root: `/404/`. */
export const numberWays = (site: Site): Way[] =>
  [...new Set([...valid, ...site.all(codes).map(({ id }) => id)])].sort().map((id) => {
    const code = site.find(codes, id);
    return code ? toCode(`/${id}/`, code) : toUnknown(id);
  });

/** The numbers without a page below `/codes/`: libraries make that address from whatever status they meet. */
export const unknownWays = (site: Site): Way[] => valid.filter((id) => !site.find(codes, id)).map((id) => toUnknown(id, `/codes/${id}/`));

/** The classes, and the numbers with their phrases, current and former, at the root: `/4xx/`, `/404-not-found/`. */
export const namedWays = (site: Site): Way[] => [
  ...site.all(classes).map(({ id, path, title, summary }) => ({ from: `/${id}/`, to: path, title, sentence: summary })),
  ...site.all(codes).flatMap((code) => phraseSlugs(code).map((phrase) => toCode(`/${code.id}-${phrase}/`, code))),
];

/** The phrases, current and former, and the classes, below `/codes/`: `/codes/not-found/`. */
export function phraseWays(site: Site): Way[] {
  const claims = new Map<string, string[]>();
  for (const code of site.all(codes)) for (const phrase of phraseSlugs(code)) claims.set(phrase, [...(claims.get(phrase) ?? []), code.id]);
  const owned = [...claims].flatMap(([phrase, ids]) => {
    const owner = site.find(codes, ownerOf(phrase, ids) ?? '');
    return owner ? [toCode(`/codes/${phrase}/`, owner)] : [];
  });
  return [
    ...owned,
    ...site.all(classes).map(({ id, path, title, summary }) => ({ from: `/codes/${id}/`, to: path, title, sentence: summary })),
  ];
}

/** Comparisons with the higher number first. */
export const comparisonWays = (site: Site): Way[] =>
  site
    .all(comparisons)
    .map(({ reversed, path, title, difference }) => ({ from: `/compare/${reversed}/`, to: path, title, sentence: plain(difference) }));

/** Leads on from wherever it stands to the link before it, with query and fragment: the same in all, so one hash allows it. */
const leadOn = 'const to=new URL(document.links[0]);to.search=location.search;to.hash||=location.hash;location.replace(to)';
const policy = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(leadOn).digest('base64')}'`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page at an address that leads to another at once: for hosts that know no rules. */
export function redirectTo({ to, title, sentence }: Omit<Way, 'from'>, site: URL | undefined): Response {
  const [name, words] = [escaped(title), escaped(sentence)];
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${name}</title>`,
    `<meta name="description" content="${words}">`,
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${words}">`,
    '<meta property="og:type" content="article">',
    '<meta property="og:site_name" content="Statusline">',
    ...(site ? [`<meta property="og:url" content="${absolute(to, site)}">`, `<link rel="canonical" href="${absolute(to, site)}">`] : []),
    `<noscript><meta http-equiv="refresh" content="0; url=${href(to)}"></noscript>`,
    `<p><a href="${href(to)}">${name}</a>: ${words}</p>`,
    `<script>${leadOn}</script>`,
    '</html>',
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Astro's paths of such pages, of which the last part of the address is the parameter. */
export const stubs = (ways: Way[]) => ways.map((way) => ({ params: { from: way.from.split('/').at(-2)! }, props: { way } }));
