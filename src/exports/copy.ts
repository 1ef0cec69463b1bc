import { field, messages } from '../http/message.ts';
import type { Code } from '../model/code.ts';
import { published } from '../model/problem.ts';
import { shown } from '../url.ts';
import { server } from './server.ts';

/** Something to paste. */
export interface Snippet {
  /** Its place on the page, for ever. */
  id: string;
  label: string;
  text: string;
}

/** Snippets under one heading. */
export interface Group {
  id: string;
  title: string;
  /** What to know before. */
  note?: string;
  snippets: Snippet[];
}

const snippet = (id: string, label: string, text: string): Snippet => ({ id, label, text });

/** The link in every notation in which people write about a status. */
const links = ({ id, title, phrase, summary }: Code, url: string): Snippet[] => [
  snippet('url', 'Address', url),
  snippet('markdown', 'Markdown', `[${title}](${url})`),
  snippet('markdown-reference', 'Markdown, by reference', `[${title}][${id}]\n\n[${id}]: ${url}`),
  snippet('html', 'HTML', `<a href="${url}">${title}</a>`),
  snippet('rst', 'reStructuredText', `\`${title} <${url}>\`__`),
  snippet('asciidoc', 'AsciiDoc', `${url}[${title}]`),
  snippet('jsdoc', 'JSDoc, TSDoc', `/** @see {@link ${url} | ${title}} */`),
  snippet('javadoc', 'Javadoc, KDoc', `/** @see <a href="${url}">${title}</a> */`),
  snippet('rustdoc', 'Rust', `/// See [${title}](${url}).`),
  snippet('comment', 'Comment', `// ${title}: see ${url}`),
  snippet('row', 'Row of a table in Markdown', `| [${id}](${url}) | ${phrase} | ${summary.replaceAll('|', '\\|')} |`),
  snippet('sentence', 'Sentence with the link', `${title}: ${summary} ${url}`),
];

/** The fields that it has to carry, with the values of its own example. */
export function fieldsOf({ id, headers, examples }: Code): [name: string, value: string][] {
  const sent = examples.flatMap(({ response }) => messages(response)).filter(({ start }) => start.split(' ')[1] === id);
  return headers
    .filter(({ level, if: condition }) => !condition && (level === 'must' || level === 'should'))
    .flatMap(({ name }): [string, string][] => {
      const [value] = sent.flatMap((message) => field(message, name) ?? []);
      return value === undefined ? [] : [[name, value]];
    });
}

/** True for an error that may carry content. */
const isProblem = ({ class: of, body }: Code) => (of === 'client-error' || of === 'server-error') && body !== 'forbidden';

/** The problem document of a bare code; nothing for what is no error. */
export const problemOf = (code: Code): string | undefined =>
  isProblem(code) ? JSON.stringify({ type: 'about:blank', title: code.phrase, status: Number(code.id) }) : undefined;

/** Problem documents of the types that somebody has published for this very code, each with what defines it. */
const typed = ({ id }: Code): Snippet[] =>
  published
    .filter(({ code }) => code === id)
    .map(({ name, uri, title, spec }) =>
      snippet(
        `problem-${name}`,
        `Problem document: ${title} (${spec.label})`,
        JSON.stringify({ type: uri, title, status: Number(id) }, null, 2),
      ),
    );

/** A response of OpenAPI, in 3.0 and 3.1 alike. */
function openapi(code: Code, url: string): string {
  const fields = fieldsOf(code).flatMap(([name]) => [
    `    ${name}:`,
    `      description: ${JSON.stringify(code.headers.find((header) => header.name === name)!.why.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))}`,
    '      schema:',
    '        type: string',
  ]);
  const content = [
    '  content:',
    '    application/problem+json:',
    '      schema:',
    '        type: object',
    '        properties:',
    '          type: { type: string, format: uri-reference }',
    '          title: { type: string }',
    '          status: { type: integer }',
    '          detail: { type: string }',
  ];
  return [
    `'${code.id}':`,
    `  description: ${JSON.stringify(`[${code.title}](${url}): ${code.summary}`)}`,
    ...(fields.length ? ['  headers:', ...fields] : []),
    ...(isProblem(code) ? content : []),
  ].join('\n');
}

/** True for what a server of three lines can answer with: registered, final, and not to be avoided. */
export const isSendable = ({ id, registration, caution }: Code): boolean =>
  registration === 'permanent' && id >= '200' && id !== '206' && !caution?.avoid;

/** Everything that people paste about a code, in the order of the page. */
export function kit(code: Code, host: URL | undefined): Group[] {
  const url = shown(code.path, host);
  const problem = problemOf(code);
  const types = typed(code);
  const api = [
    snippet('openapi', 'OpenAPI response, 3.0 and 3.1', openapi(code, url)),
    ...(problem ? [snippet('problem', 'Problem document', JSON.stringify(JSON.parse(problem), null, 2)), ...types] : []),
    snippet('link', 'Header field', `Link: <${url}>; rel="help"`),
  ];
  const log = `203.0.113.7 - - [26/Nov/2026:09:30:00 +0000] "GET /v1/orders HTTP/1.1" ${code.id} ${problem?.length ?? 0}`;
  const servers = [
    snippet('node', 'Node', server.node(code, fieldsOf(code), problem)),
    snippet('python', 'Python', server.python(code, fieldsOf(code), problem)),
    snippet('nginx', 'nginx, in a server block', server.nginx(code, fieldsOf(code), problem)),
    snippet('curl', 'See it', 'curl -i http://127.0.0.1:8080/'),
  ];
  const registered = code.registration !== 'unregistered';
  return [
    { id: 'links', title: 'The link', snippets: links(code, url) },
    ...(registered
      ? [
          {
            id: 'api',
            title: 'In an API',
            ...(problem && {
              note: `The type stays about:blank where the status says it all: a type names your problem, and a page about a number does not. The page goes into Link.${types.length ? ' A published type goes where it is what happened; that of a draft is not registered yet.' : ''}`,
            }),
            snippets: api,
          },
        ]
      : []),
    ...(code.forPeople
      ? [
          {
            id: 'people',
            title: 'For the person at the screen',
            snippets: [snippet('for-people', 'Without a word of HTTP', code.forPeople)],
          },
        ]
      : []),
    ...(isSendable(code) ? [{ id: 'server', title: 'A server that answers with it', snippets: servers }] : []),
    { id: 'log', title: 'In a log', snippets: [snippet('log-line', 'Common log format', log)] },
  ];
}
