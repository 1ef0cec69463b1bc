import { build } from 'esbuild';

/**
 * A script of this folder with all that it imports, as one minified module. Astro's own bundling would wrap every `import()`
 * in a preload helper, which costs a request and breaks where it inlines the script.
 */
export async function bundle(file: string, define: Record<string, string> = {}): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [`src/browser/${file}`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define,
  });
  return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript' } });
}
