import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchIndex } from './search-index.ts';

/** Where the site will live; empty is as good as not set. Without it no page claims an address. */
const site = process.env.SITE_URL || undefined;

/** Says what a build without an address leaves out. @type {import('astro').AstroIntegration} */
const nowhere = {
  name: 'address',
  hooks: {
    'astro:build:start': ({ logger }) => {
      if (!site)
        logger.warn('SITE_URL is not set: no canonical addresses, no og:url, no sitemap; data and drawings hold paths from the root.');
    },
  },
};

/** Names a table of a body by its heading, for those who list tables, and keeps what stands in code from machine translation. */
const named = () => (root) => {
  let heading = '';
  const text = (node) => node.value ?? (node.children ?? []).map(text).join('');
  const walk = (node) => {
    if (node.tagName === 'h2') heading = text(node);
    if (node.tagName === 'table') node.properties.ariaLabel = heading;
    if (node.tagName === 'th') node.properties.scope = 'col';
    if (node.tagName === 'code') node.properties.translate = 'no';
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
};

export default defineConfig({
  site,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'ignore',
  // A page is complete after the first round trip: the style sheet travels in it.
  build: { inlineStylesheets: 'always' },
  // Two files for one URL stop the build instead of one of them vanishing.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Writes a JSON Schema of each collection, from which editors complete and check front matter.
  experimental: { contentIntellisense: true },
  integrations: [
    // A description in YAML is read like an exchange: in the colours of the page, not of an editor.
    mdx({ rehypePlugins: [named], syntaxHighlight: false }),
    nowhere,
    // Has nothing to list without an address, and would say so once more.
    ...(site ? [sitemap({ filter: (page) => !new URL(page).pathname.endsWith('/search/') })] : []),
    searchIndex,
  ],
  vite: {
    plugins: [tailwindcss()],
    // One warning per MDX file; harmless, to be removed with withastro/astro#18087.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
