import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

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
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'ignore',
  // A page is complete after the first round trip: the style sheet travels in it.
  build: { inlineStylesheets: 'always' },
  // Two files for one URL stop the build instead of one of them vanishing.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Writes a JSON Schema of each collection, from which editors complete and check front matter.
  experimental: { contentIntellisense: true },
  integrations: [mdx({ rehypePlugins: [named] }), sitemap({ filter: (page) => !new URL(page).pathname.endsWith('/search/') })],
  vite: {
    plugins: [tailwindcss()],
    // One warning per MDX file; harmless, to be removed with withastro/astro#18087.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
