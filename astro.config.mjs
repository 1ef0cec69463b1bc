import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchIndex } from './search-index.ts';

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
  integrations: [mdx(), sitemap({ filter: (page) => !new URL(page).pathname.endsWith('/search/') }), searchIndex],
  vite: {
    plugins: [tailwindcss()],
    // One warning per MDX file; harmless, to be removed with withastro/astro#18087.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
