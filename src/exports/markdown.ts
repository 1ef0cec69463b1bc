import type { Site } from '../model/site.ts';
import { absolute } from '../url.ts';

/** What a file of Markdown is written with: its links lead to addresses. */
export interface Writer {
  site: Site;
  host: URL | undefined;
}

/** A link to a page of the site. */
export const linkTo = (title: string, path: string, { host }: Writer): string => `[${title}](${absolute(path, host)})`;

/** A block of code, a link (whose words may be code), or code: whichever begins first. */
const marked = /```[\s\S]*?```|\[((?:`[^`\n]*`|[^\]`])*)\]\(([^)\s]*)\)|`[^`\n]*`/g;

/** A text of the model, or a body, with the addresses of its links resolved; what stands in code stays as it is. */
export const resolved = (text: string, writer: Writer): string =>
  text.replace(marked, (whole, words?: string, to?: string) => {
    if (words === undefined || to === undefined) return whole;
    const { path, url } = writer.site.link(to);
    return path === undefined ? `[${words}](${url})` : linkTo(words, path, writer);
  });

/** A block of code with a fence that its text does not have. */
export const fenced = (text: string, language: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** An exchange: caption, request, response. */
export const exchange = ({ caption, request, response }: { caption?: string | undefined; request: string; response: string }): string =>
  [...(caption ? [caption] : []), fenced(request, 'http'), fenced(response, 'http')].join('\n\n');

/** A list of items. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** A source or citation as a link. */
export const sourceLink = ({ label, url }: { label: string; url: string }): string => `[${label}](${url})`;

/** A section; nothing where there is nothing in it. */
export const section = (title: string, ...parts: string[]): string[] =>
  parts.some(Boolean) ? [`## ${title}`, ...parts.filter(Boolean)] : [];

/** Parts as one file, with where its page is. */
export const file = (title: string, path: string, parts: string[], { host }: Writer): Response =>
  new Response(`${[`# ${title}`, ...parts.filter(Boolean), `---\n\n${absolute(path, host)} · CC BY 4.0, Statusline`].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
