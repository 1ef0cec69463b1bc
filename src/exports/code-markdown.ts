import { facts, levels, seenShort } from '../data/words.ts';
import { classes } from '../model/class.ts';
import { type Code, codes, isRegistered } from '../model/code.ts';
import { compares } from '../model/comparison.ts';
import { uses } from '../model/emitter.ts';
import type { Use } from '../model/use.ts';
import { helpsWith } from '../model/guide.ts';
import { recommends } from '../model/situation.ts';
import { exchange, file, linkTo, list, resolved, section, sourceLink, table, type Writer } from './markdown.ts';

/** A fact with its note: `After a delay: honour Retry-After`. */
function factOf(code: Code, field: 'retryable' | 'cacheable' | 'body', note: 'retry' | 'cache' | 'body'): string {
  const { name, values } = facts[field] as { name: string; values: Record<string, string> };
  const own = code.notes[note];
  return `**${name}:** ${values[code[field]]}${own ? `, ${own.text}` : ''}${own?.spec ? ` (${sourceLink(own.spec)})` : ''}`;
}

function summaryOf(code: Code, writer: Writer): string[] {
  const of = writer.site.find(classes, code.classId);
  return [
    `> ${code.summary}`,
    code.caution ? `**${resolved(code.caution.text, writer)}**${code.caution.spec ? ` ${sourceLink(code.caution.spec)}` : ''}` : '',
    list([
      ...(of ? [`**Class:** ${linkTo(of.title, of.path, writer)}`] : []),
      `**${facts.registration.name}:** ${facts.registration.values[code.registration]}`,
      factOf(code, 'retryable', 'retry'),
      factOf(code, 'cacheable', 'cache'),
      factOf(code, 'body', 'body'),
      ...(code.aliases.length ? [`**Also known as:** ${code.aliases.join(', ')}`] : []),
    ]),
  ];
}

const headersOf = (code: Code, writer: Writer) =>
  table(
    ['Field', 'Level', 'Purpose'],
    code.headers.map(({ name, level, if: condition, why, spec }) => [
      `\`${name}\``,
      spec ? `[${levels[level]}](${spec.url})` : levels[level],
      `${condition ? `If ${condition}: ` : ''}${resolved(why, writer)}`,
    ]),
  );

const useOf = (use: Use, writer: Writer): string =>
  [
    `${linkTo(use.title, use.path, writer)}${use.phrase ? ` “${use.phrase}”` : ''}: ${resolved(use.meaning, writer)}`,
    seenShort[use.seen] && `Seen ${seenShort[use.seen]}.`,
    `First: ${resolved(use.action[0]!, writer)}`,
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll('<', '&lt;');

const constantsOf = (code: Code) =>
  table(
    ['Runtime', 'Name'],
    code.constants.map(({ runtime, names }) => [
      `${runtime.name}, ${runtime.what}`,
      names
        .map(({ text, mark, since, note }) => {
          const more = [mark, since && `since ${since}`, note].filter(Boolean).join(', ');
          return `\`${text}\`${more ? ` (${more})` : ''}`;
        })
        .join(', ') || (runtime.complete ? 'none' : 'none in the copy we read'),
    ]),
  );

/** The parts of a written body by the title of their heading. */
const bodyParts = (body: string): Map<string, string> =>
  new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n')).trim()]),
  );

/** The page of a code as Markdown, its sections in the order of the page. */
export function codeMarkdown(code: Code, body: string, writer: Writer): Response {
  const { site } = writer;
  const written = bodyParts(body);
  const things = (of: readonly { title: string; path: string }[]) => list(of.map(({ title, path }) => linkTo(title, path, writer)));
  const made: Record<string, () => string[]> = {
    example: () => code.examples.map(exchange),
    headers: () => [headersOf(code, writer)],
    situations: () => [things(site.naming(recommends, codes, code.id))],
    emitters: () => [list(site.naming(uses, codes, code.id).map((use) => useOf(use, writer)))],
    constants: () => [constantsOf(code)],
    spec: () => [code.definition ? `> ${code.definition.text}` : '', list(code.spec.map((spec) => `${sourceLink(spec)}: ${spec.title}`))],
    related: () => [things([...code.related, ...site.naming(compares, codes, code.id), ...site.naming(helpsWith, codes, code.id)])],
  };
  const parts = site
    .sections(code)
    .flatMap(({ id, title }) => section(title, ...(made[id]?.() ?? [resolved(written.get(title) ?? '', writer)])));
  const name = isRegistered(code) ? code.title : `${code.title} (not registered)`;
  return file(name, code.path, [...summaryOf(code, writer), ...parts], writer);
}
