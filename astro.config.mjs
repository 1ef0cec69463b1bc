import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { policy } from './policy.ts';
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

/** Names a table of a body by the heading above it, or by its columns where there is none, for those who list tables, and keeps what stands in code from machine translation. */
const named = () => {
  let heading = '';
  const columns = (node, context) =>
    node.tagName === 'th' ? [context.textContent(node)] : (node.children ?? []).flatMap((child) => columns(child, context));
  return {
    name: 'named',
    element: {
      filter: ['h2', 'table', 'th', 'code'],
      visit(node, context) {
        if (node.tagName === 'h2') heading = context.textContent(node);
        else if (node.tagName === 'table') context.setProperty(node, 'ariaLabel', heading || columns(node, context).join(', '));
        else if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
        else context.setProperty(node, 'translate', 'no');
      },
    },
  };
};

export default defineConfig({
  site,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'ignore',
  // A page is complete after the first round trip: the style sheet travels in it.
  build: { inlineStylesheets: 'always' },
  // Two files for one URL stop the build instead of one of them vanishing.
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ hastPlugins: [named] }) },
  devToolbar: { enabled: false },
  // Writes a JSON Schema of each collection, from which editors complete and check front matter.
  experimental: { contentIntellisense: true },
  integrations: [
    // A description in YAML is read like an exchange: in the colours of the page, not of an editor.
    mdx({ syntaxHighlight: false }),
    nowhere,
    // Has nothing to list without an address, and would say so once more.
    ...(site ? [sitemap({ filter: (page) => !new URL(page).pathname.endsWith('/search/') })] : []),
    policy,
    searchIndex,
  ],
  vite: {
    plugins: [tailwindcss()],
    // One warning per MDX file; harmless, to be removed with withastro/astro#18087.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
