import { guides } from '../model/guide.ts';
import { situations } from '../model/situation.ts';
import { list } from './markdown.ts';
import { absolute } from '../url.ts';
import type { Site } from '../model/site.ts';

/** `/llms.txt` (llmstxt.org): what there is as Markdown and as data, a line a file. */
export function llms(site: Site, host: URL | undefined): string {
  const markdown = ({ title, path }: { title: string; path: string }, about: string) =>
    `[${title}](${absolute(`${path.slice(0, -1)}.md`, host)}): ${about}`;
  return [
    '# Statusline',
    '> HTTP status codes: what each means, when to send it, what to do when you get it. Every fact with its source.',
    'Content and data are under CC BY 4.0. Addresses are permanent. A number that nobody registered is treated as the x00 of its class.',
    '## Data',
    list([
      `[All codes](${absolute('/codes.json', host)}): JSON; [its schema](${absolute('/codes.schema.json', host)})`,
      `[All situations](${absolute('/situations.json', host)}): JSON: which code answers which case of an API, and what else could`,
      `[All emitters](${absolute('/emitters.json', host)}): JSON: who writes status codes, with the signs, numbers, log words and limits of each`,
      `[What there is](${absolute('/data/', host)}): the page about it`,
    ]),
    '## Guides',
    list(site.all(guides).map((guide) => markdown(guide, guide.summary))),
    '## Codes',
    list(site.registered.map((code) => markdown(code, code.summary))),
    '## Numbers that nobody registered',
    list(site.unregistered.map((code) => markdown(code, code.summary))),
    '## Optional',
    list(site.all(situations).map((own) => markdown(own, own.code.id))),
    '',
  ].join('\n\n');
}
