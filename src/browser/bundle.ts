import { build } from 'esbuild';

/**
 * A script of this folder with all that it imports, minified: as a module, or as a script to inline. Astro's own bundling would
 * wrap every `import()` in a preload helper, which costs a request and breaks where it inlines the script. Paths are those of the
 * project's folder, in which npm runs its scripts.
 */
export async function bundle(file: string, format: 'esm' | 'iife' = 'esm', define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/browser/${file}`],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define,
  });
  return outputFiles[0]!.text;
}

/** The same as the answer of an endpoint. */
export const script = async (...args: Parameters<typeof bundle>): Promise<Response> =>
  new Response(await bundle(...args), { headers: { 'content-type': 'text/javascript' } });
