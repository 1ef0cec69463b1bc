import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

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

/** Every HTML page of the built site. */
export const pages: Built[] = files
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

/** Addresses of everything else that was built. */
export const assets: string[] = files.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`);

/** A file of the build as text. */
export const built = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The public data, from which the tests enumerate what to test. */
export const codes: PublicCode[] = JSON.parse(built('codes.json'));

/** The part of a code's public form that the tests read. */
export interface PublicCode {
  code: number;
  phrase: string;
  title: string;
  class: string;
  summary: string;
  registration: string;
  spec: { label: string; url: string }[];
  retryable: string;
  cacheable: string;
  body: string;
  headers: { name: string; level: string; if?: string; why: string; spec: { label: string } | null }[];
  aliases: string[];
  related: number[];
  constants: Record<string, string[] | null>;
  emitters: { vendor: string; quality: string; sources: unknown[]; recognise: string[]; indistinct?: string; seen: string }[];
  url: string;
}

/** Codes that IANA registers. */
export const registered = codes.filter(({ registration }) => registration !== 'unregistered');
