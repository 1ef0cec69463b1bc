/** The base path without a slash at its end; empty at the root of a host. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of this site (`/codes/404/`) as a link writes it: with the base path, without the host. */
export const href = (path: string): string => base + path;

/**
 * The same with the host, for everything that leaves the site. `site` is `Astro.site` or an endpoint's `site`; a build that was
 * not told its address (`SITE_URL`) claims none, and gets the path from the root.
 */
export const absolute = (path: string, site: URL | undefined): string => (site ? new URL(href(path), site).href : href(path));

/** The same in a text that people copy: a build that was not told its address says `https://HOST`. */
export const shown = (path: string, site: URL | undefined): string => (site ? absolute(path, site) : `https://HOST${href(path)}`);
