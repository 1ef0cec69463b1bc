import { comparisonWays, namedWays, numberWays, phraseWays } from './redirect.ts';
import type { Site } from '../model/site.ts';
import { href } from '../url.ts';

/** Shapes of other sites in which people write a number, and other spellings; placeholders are whole parts of a path. */
const shapes = [
  '/status/:code',
  '/http-status/:code',
  '/docs/Web/HTTP/Status/:code',
  '/docs/Web/HTTP/Reference/Status/:code',
  '/:locale/docs/Web/HTTP/Status/:code',
  '/:locale/docs/Web/HTTP/Reference/Status/:code',
];

/**
 * `_redirects`, which Cloudflare Pages and Netlify read: a redirect of the server keeps the fragment and spares a page. Netlify
 * serves a file before it looks here, and `/404/` as `404.html`, so the first two lines force it; Cloudflare, which always looks
 * here first, skips them with a warning and reads the same below. It takes 2,000 lines, then 100 with placeholders: of what is not
 * a bare number it leads to the slash by itself.
 */
export function redirects(site: Site): string {
  const line = (from: string, to: string, status = '301') => `${href(from)} ${href(to)} ${status}`;
  const both = (from: string, to: string, status?: string) => [line(from.slice(0, -1), to, status), line(from, to, status)];
  const others = [...namedWays(site), ...phraseWays(site), ...comparisonWays(site)];
  return [
    ...both('/404/', '/codes/404/', '301!'),
    ...numberWays(site).flatMap(({ from, to }) => both(from, to)),
    ...others.map(({ from, to }) => line(from, to)),
    ...shapes.map((shape) => line(shape, '/:code/')),
    '',
  ].join('\n');
}

/**
 * `/speculation-rules.json`: a page of this site is fetched when a pointer rests on its link or a finger touches it, where the browser
 * knows how; not the data, which may be large. As a file that a header field names it costs pages nothing; in a page it costs 83 bytes
 * of gzip, and a keyword of the policy that other browsers warn of.
 */
export const speculationRules = (): unknown => ({ prefetch: [{ where: { href_matches: href('/{*/}?') }, eagerness: 'moderate' }] });

/** Header fields by path: programs of other origins may read the data, and what is no page says what it is. */
const fields: Record<string, string[]> = {
  '/*': [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    `Speculation-Rules: "${href('/speculation-rules.json')}"`,
  ],
  '/*.json': ['Access-Control-Allow-Origin: *'],
  '/speculation-rules.json': ['Content-Type: application/speculationrules+json'],
  '/*.csv': ['Access-Control-Allow-Origin: *', 'Content-Type: text/csv; charset=utf-8'],
  '/*.md': ['Access-Control-Allow-Origin: *', 'Content-Type: text/markdown; charset=utf-8'],
  '/*.ts': ['Access-Control-Allow-Origin: *', 'Content-Type: text/plain; charset=utf-8'],
};

/** `_headers`, which the same two hosts read. */
export const headers = (): string =>
  Object.entries(fields)
    .flatMap(([path, lines]) => [href(path), ...lines.map((line) => `  ${line}`)])
    .concat('')
    .join('\n');
