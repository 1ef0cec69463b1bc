import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const dist = new URL('../dist/', import.meta.url).pathname;

const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';

/** The path of a file below the base path, decoded; one that nobody can decode (`/%ff`) names no file. */
export function pathOf(address: string): string {
  const path = URL.parse(address, 'http://site')?.pathname ?? '';
  try {
    const file = decodeURIComponent(path.startsWith(`${base}/`) ? path.slice(base.length) : '/404.html');
    return file.includes('\0') ? '/404.html' : file;
  } catch {
    return '/404.html';
  }
}

/** The header fields that the build asks of its host for a path: `_headers`, as Cloudflare Pages and Netlify read it. */
function fieldsOf(path: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let applies = false;
  for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
    const [name = '', value = ''] = line.trim().split(/: (.*)/);
    if (!line.startsWith(' ')) applies = new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
    else if (applies) fields[name.toLowerCase()] = value;
  }
  return fields;
}

/** Sends a page as a slow network does: its head, then the first 8 kB of its body in pieces with a pause between, then the rest. */
async function trickle(response: ServerResponse, content: Buffer): Promise<void> {
  const body = content.indexOf('<body');
  response.write(content.subarray(0, body));
  for (let at = body; at < body + 8000; at += 400) {
    response.write(content.subarray(at, at + 400));
    await setTimeout(40);
  }
  response.end(content.subarray(body + 8000));
}

/** Serves the build on the loopback, with brotli to whoever takes it, as a good host would; the preview server does not compress. Slowly: pages come in pieces. */
export function serve(port: number, slowly = false): Promise<Server> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    let file = join(dist, pathOf(request.url ?? '/'));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(dist, '404.html');
    const inPieces = slowly && file.endsWith('.html');
    const packed = !inPieces && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const content = packed ? (kept.get(file) ?? brotliCompressSync(readFileSync(file))) : readFileSync(file);
    if (packed) kept.set(file, content);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...fieldsOf(URL.parse(request.url ?? '/', 'http://site')?.pathname ?? '/'),
      ...(packed && { 'content-encoding': 'br' }),
      'access-control-allow-origin': '*',
      'content-length': content.length,
      'cache-control': 'max-age=600',
    });
    if (inPieces) void trickle(response, content);
    else response.end(content);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
