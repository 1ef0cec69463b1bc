import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const sheet = /<style>([\s\S]*?)<\/style>/g;
const module = /<script type="module">([\s\S]*?)<\/script>/g;

/** The parts of a page that `pattern` finds as one: in the place of the first or of the last, so that one hash allows it. */
function joined(html: string, pattern: RegExp, place: 'first' | 'last', join: (texts: string[]) => string): string {
  const found = [...html.matchAll(pattern)];
  const kept = place === 'first' ? 0 : found.length - 1;
  let index = -1;
  return html.replace(pattern, () => (++index === kept ? join(found.map(([, text]) => text!)) : ''));
}

/** Whole rules of one class, as they stand in a layer or a query: `.mt-4{margin-top:1rem}`. */
const utility = /(?<=[{}])\.((?:\\.|[\w-])+)\{[^{}]*\}/g;

/** The sheet of a component, a line of its own: a whole layer with rules, and with rules in queries. */
const layer = /^@layer components\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}\n?/;
const layers = new RegExp(`(?:${layer.source}){2,}`, 'gm');

/** Sheets of components that follow each other as one layer. */
const oneLayer = (text: string) =>
  text.replace(
    layers,
    (run) =>
      `@layer components{${run
        .split(/\n(?=@layer)/)
        .map((line) => layer.exec(line)![1])
        .join('')}}\n`,
  );

/** A sheet without comments, a prefix that nobody needs, the utilities that only other pages name, and with each line height as it is. */
const own = (text: string, html: string) => {
  const named = new Set(html.replace(sheet, '').match(/[\w:-]+/g));
  return oneLayer(
    text
      .replace(/\/\*![^*]*\*\/\s*/g, '')
      // Written twice by the bundler for Safari before 12.1, which knows none of the colours here anyway.
      .replace(/-webkit-text-decoration-color:[^;}]*;/g, '')
      // For sheets inside of a shadow tree.
      .replace(':root,:host{', ':root{')
      // Nothing sets it: no page has a class for line height alone.
      .replace(/var\(--tw-leading,([\d.]+)\)/g, '$1')
      .replace(/@layer utilities\{.*?\}\}?(?=@layer|$)/gs, (layer) =>
        layer.replace(utility, (rule, name: string) => (named.has(name.replaceAll('\\', '')) ? rule : '')),
      ),
  );
};

/** One sheet, in which the layers are named before the rules, and one module: both ran in this order anyway, after the page was read. */
function whole(html: string): string {
  const styled = joined(html, sheet, 'first', (texts) => `<style>${own(texts.join(''), html)}</style>`);
  return joined(
    styled,
    module,
    'last',
    (texts) => `<script type="module">${texts.length > 1 ? texts.map((text) => `(()=>{${text}})();`).join('') : texts[0]}</script>`,
  );
}

/** The policy of a page: nothing from elsewhere, and of what stands in it what was built; the search page runs Pagefind's WebAssembly. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => hash(text!));
  const styles = [...html.matchAll(sheet)].map(([, text]) => hash(text!));
  const wasm = /\bsrc="[^"]*\/search\.js"/.test(html) ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...wasm, ...new Set(scripts)].join(' '),
    ['style-src', ...styles].join(' '),
    "base-uri 'none'",
  ].join(';');
}

const meta = '<meta http-equiv="content-security-policy" content="';

/** Gives a page its policy, before anything that it is about; a page that has one keeps it. */
function guarded(html: string): string {
  if (html.includes(meta)) return html;
  const page = whole(html);
  return page.replace('<meta charset="utf-8">', (charset) => `${charset}${meta}${policyOf(page)}">`);
}

/** Writes the policy into every page, as a `meta` element: not every host sends header fields. */
export const policy: AstroIntegration = {
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
      for (const file of files) {
        const target = new URL(file.replaceAll('\\', '/'), dir);
        await writeFile(target, guarded(await readFile(target, 'utf8')));
      }
    },
  },
};
