import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { publicCode } from '../src/exports/code.ts';

const dist = new URL('../dist/', import.meta.url).pathname;

/** One file of the built site. */
export interface Built {
  /** Address within the site, without the base path: `/codes/404/`, `/404.html`. */
  path: string;
  html: string;
  /** The same, parsed. */
  root: HTMLElement;
}

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const files = walk(dist)
  .map((file) => relative(dist, file).split(sep).join('/'))
  .filter((file) => !file.startsWith('pagefind/'));

/** Every HTML file of the built site. */
const all: Built[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return {
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html,
      root: parse(html, { blockTextElements: { script: true, style: true } }),
    };
  })
  .sort((a, b) => a.path.localeCompare(b.path));

/** True for an address that is no page of its own, and leads to one. */
const leadsOn = ({ root }: Built) => root.querySelector('noscript meta[http-equiv=refresh]') !== null;

/** Every page of the built site. */
export const pages = all.filter((page) => !leadsOn(page));

/** Addresses that lead to a page. */
export const redirects = all.filter(leadsOn);

/** Addresses of everything else that was built. */
export const assets: string[] = files.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`);

/** A file of the build as text. */
export const built = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The public data, from which the tests enumerate what to test. */
export const codes: PublicCode[] = JSON.parse(built('codes.json')).codes;

/** The public form of a code. */
export type PublicCode = ReturnType<typeof publicCode>;

/** Codes that IANA registers. */
export const registered = codes.filter(({ registration }) => registration !== 'unregistered');

/** Which kind of page an address is: of an address with a number or a slug at its end, the folder it lies in. */
const kindOf = (path: string): string =>
  path.replace(
    /^\/(classes|codes|situations\/theme|situations|choose|received|guides|compare)\/(?!drawing|unregistered)[^/]+\/(copy\/)?$/,
    '/$1/…/$2',
  );

/**
 * The pages that every run of the tests opens in a browser: of each kind the largest, and a fortieth of all, drawn by what they
 * say, so that a page which changed may be drawn. With `ALL` set, as `npm run test:all` does, every page.
 */
export const sample: Built[] = process.env['ALL']
  ? pages
  : pages.filter(
      (page) =>
        page === pages.filter(({ path }) => kindOf(path) === kindOf(page.path)).toSorted((a, b) => b.html.length - a.html.length)[0] ||
        createHash('sha256').update(page.html).digest().readUInt32BE() % 40 === 0,
    );
