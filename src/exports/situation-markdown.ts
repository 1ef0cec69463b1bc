import { facts, levels } from '../data/words.ts';
import { codes } from '../model/code.ts';
import type { Guide } from '../model/guide.ts';
import { isLike, type Situation, situations } from '../model/situation.ts';
import { exchange, file, linkTo, list, resolved, section, sourceLink, table, type Writer } from './markdown.ts';

const codeLink = ({ title, path }: { title: string; path: string }, writer: Writer) => linkTo(title, path, writer);

/** Who does which, and our advice. */
const splitOf = ({ how, who, advice }: NonNullable<Situation['split']>, writer: Writer): string[] => [
  resolved(how, writer),
  list(who.map(({ who: name, code, source }) => `${name}: ${codeLink(code, writer)} (${sourceLink(source)})`)),
  `**Our advice:** ${resolved(advice, writer)}`,
];

/** The page of a situation as Markdown. */
export function situationMarkdown(own: Situation, writer: Writer): Response {
  const judged = (items: { code: Situation['code']; text: string }[]) =>
    list(items.map(({ code, text }) => `${codeLink(code, writer)}: ${resolved(text, writer)}`));
  const send = own.send.map((item) => {
    if ('name' in item) return `\`${item.name}\`: ${resolved(item.why, writer)}`;
    return resolved('content' in item ? item.content : item.note, writer);
  });
  const instances = writer.site.naming(isLike, situations, own.id);
  const parts = [
    resolved(own.situation, writer),
    `**${codeLink(own.code, writer)}**`,
    resolved(own.why, writer),
    own.like ? `A case of ${codeLink(own.like, writer)}.` : '',
    ...section('What to send with it', list(send)),
    ...section('Example', own.example ? exchange(own.example) : ''),
    ...section('What wins in other cases', judged(own.alternatives.map(({ code, when }) => ({ code, text: when })))),
    ...section('Often proposed, and wrong here', judged(own.not.map(({ code, why }) => ({ code, text: why })))),
    ...section('Who does which', ...(own.split ? splitOf(own.split, writer) : [])),
    ...section('Cases of it', list(instances.map((other) => codeLink(other, writer)))),
    ...section('Sources', list(own.sources.map(sourceLink))),
  ];
  return file(own.title, own.path, parts, writer);
}

/** What a part of a guide's body shows, as Markdown: `<Conversation id="order-mended" />`. */
function partOf(name: string, of: string, why: boolean, guide: Guide, writer: Writer): string {
  const { site } = writer;
  const names = of.split(' ').filter(Boolean);
  if (name === 'Conversation') return (guide.conversations[of] ?? []).map(exchange).join('\n\n');
  if (name === 'Matrix') {
    const { columns, rows } = guide.matrices[of]!;
    const cells = (row: (typeof rows)[number]) =>
      row.cells.map((cell) => cell.situations.map(({ code, path }) => linkTo(code.id, path, writer)).join(' '));
    return table(
      ['', ...columns],
      rows.map((row) => [row.name, ...cells(row)]),
    );
  }
  if (name === 'Facts')
    return table(
      ['Code', 'Repeat it', 'Cached', 'Body', levels.must],
      names.map((id) => {
        const code = site.find(codes, id)!;
        const required = code.headers.filter(({ level, if: condition }) => level === 'must' && !condition);
        return [
          codeLink(code, writer),
          facts.retryable.values[code.retryable],
          facts.cacheable.values[code.cacheable],
          facts.body.values[code.body],
          required.map((header) => header.name).join(', ') || 'No field',
        ];
      }),
    );
  const shown = names.map((id) => site.find(situations, id)!);
  if (name === 'Split') return shown.flatMap(({ split }) => splitOf(split!, writer)).join('\n\n');
  return list(shown.map((own) => `${codeLink(own.code, writer)}: ${codeLink(own, writer)}${why ? `. ${resolved(own.why, writer)}` : ''}`));
}

/** The page of a guide as Markdown, with what its body draws. */
export function guideMarkdown(guide: Guide, body: string, writer: Writer): Response {
  const text = resolved(body, writer).replace(/<([A-Z]\w*)\b([^>]*?)\/?>/g, (_whole, name: string, props: string) => {
    const [, of = ''] = /\b(?:id|of|codes)="([^"]*)"/.exec(props) ?? [];
    return partOf(name, of, /\bwhy\b/.test(props), guide, writer);
  });
  return file(
    guide.title,
    guide.path,
    [`> ${guide.summary}`, text.trim(), ...section('Sources', list(guide.sources.map(sourceLink)))],
    writer,
  );
}
