/** `npm run check:content`: every problem of the content, one line each, in one round. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Document, isMap, isPair, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type AnyKind, fileOf, type Place } from './kind.ts';
import { kinds } from './kinds.ts';
import { assemble, type Content, type Problem, type Read } from './site.ts';

const root = new URL('../../', import.meta.url);

/** A file as it was read: what it says, and where in it a place is. */
interface Source {
  read: Read;
  problems: Problem[];
  /** Line of a place, from 1. */
  lineOf(place: Place): number;
}

/** Reads one file of a kind. What the schema or YAML refuses becomes problems; what could be read is kept. */
export function readFile(kind: AnyKind, id: string, text: string): Source {
  const [head = '', matter = text, , body = ''] = /^(---\n)([\s\S]*?\n)(---\n?)([\s\S]*)$/.exec(text)?.slice(1) ?? [];
  const before = head ? 1 : 0;
  const lines = new LineCounter();
  // A bare 2026-08-21 is a date for the build, and so here.
  const document = parseDocument(matter, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const offset = text.length - body.length;
  const lineOf = (place: Place): number =>
    typeof place === 'number'
      ? text.slice(0, offset + place).split('\n').length
      : before + lines.linePos(startOf(document.contents, place)).line;
  const file = fileOf(kind, id);
  const problem = (message: string, place: Place = []): Problem => ({ file, place, message });
  const [error] = document.errors;
  const at = error?.pos[0] ?? cutIn(document);
  if (at !== undefined) {
    const line = before + lines.linePos(at).line;
    const told = error
      ? `is no YAML: ${error.message.replace(/ at line.*$/s, '')}; ${mendOf(text.split('\n')[line - 1] ?? '')}`
      : 'has a text that YAML ends at its " #": put it in quotes';
    return {
      read: { id, data: {}, body, whole: false },
      problems: [problem(told)],
      lineOf: (place) => (typeof place === 'number' ? lineOf(place) : line),
    };
  }
  const raw: unknown = document.toJS() ?? {};
  const result = kind.schema.safeParse(raw);
  if (result.success) return { read: { id, data: result.data, body }, problems: [], lineOf };
  return {
    read: { id, data: readable(kind, raw), body, whole: false },
    problems: issuesOf(result.error.issues).flatMap((issue) =>
      problemsOf(issue, raw, kind).map(([message, path]) => problem(message, path)),
    ),
    lineOf,
  };
}

/** Where a text has a comment behind it, which was meant as part of it. */
function cutIn(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.comment && at === undefined) at = node.range?.[0];
    },
  });
  return at;
}

/** How to mend a line that is no YAML. */
const mendOf = (line: string): string =>
  /^[^'"]*: [^'"]*: /.test(line) ? 'put quotes around a text with a colon' : 'look at the indentation here and in the line above';

/** The issues without those that say missing what another field of the same object is a misspelling of. */
const issuesOf = (issues: z.core.$ZodIssue[]) =>
  issues.filter(
    ({ path }) =>
      !issues.some(
        (other) =>
          other.code === 'unrecognized_keys' &&
          path.join('.') === [...other.path, /did you mean (.*)\?/.exec(other.message)?.[1]].join('.'),
      ),
  );

/** Where in the file the field at a path begins; of a field that is missing, where the one around it does. */
function startOf(node: unknown, path: readonly PropertyKey[]): number {
  const start = (node as Node | null)?.range?.[0] ?? 0;
  const [key, ...rest] = path;
  if (key === undefined) return start;
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String((item.key as { value?: unknown }).value) === String(key));
    if (!pair) return start;
    return rest.length && pair.value ? startOf(pair.value, rest) : ((pair.key as Node).range?.[0] ?? start);
  }
  const child = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
  return child ? startOf(child, rest) : start;
}

/** The fields that the schema accepts, each for itself. */
function readable({ schema }: AnyKind, raw: unknown): Record<string, unknown> {
  const values = (typeof raw === 'object' ? raw : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, field]) => {
      const result = (field as z.ZodType).safeParse(values[key]);
      return result.success ? [[key, result.data]] : [];
    }),
  );
}

/** What one issue of Zod says, in words, with the path of the field. */
function problemsOf(issue: z.core.$ZodIssue, raw: unknown, kind: AnyKind): [message: string, path: PropertyKey[]][] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') return message.split('\n').map((line, index) => [line, [...path, issue.keys[index]!]]);
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  if (value === undefined && path.length) return [[`is missing: add it${hint(kind, path)}`, path]];
  if (issue.code === 'invalid_value') return [[`is ${JSON.stringify(value)}: use one of ${issue.values.join(', ')}`, path]];
  return [[message.replace(/^Invalid input: expected (\w+), received (\w+)$/, 'is of type $2: write a $1'), path]];
}

/** What the schema says of a field: its values, and its description. */
function hint({ schema }: AnyKind, path: PropertyKey[]): string {
  let field: unknown = schema;
  for (const key of path) {
    while (field instanceof z.ZodDefault || field instanceof z.ZodOptional) field = field.unwrap();
    field = field instanceof z.ZodObject ? field.shape[String(key)] : field instanceof z.ZodArray ? field.element : undefined;
  }
  const { description } = (field ?? {}) as z.ZodType;
  const values = field instanceof z.ZodEnum ? `one of ${field.options.join(', ')}` : '';
  return description || values ? ` (${[values, description].filter(Boolean).join('; ')})` : '';
}

/** Every file of every kind as it was read, and what is wrong with each. `edit` lets a test see the content with a fault in it. */
export function readAll(edit = (_file: string, text: string): string => text) {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const known = new Set<string>(kinds.map(({ folder }) => folder));
  for (const folder of readdirSync(new URL('src/content/', root)))
    if (!known.has(folder))
      problems.push({ file: `src/content/${folder}/`, place: [], message: 'is no kind of content: add its room to src/model/kinds.ts' });
  const content: Content = {};
  for (const kind of kinds as readonly AnyKind[])
    content[kind.folder] = readdirSync(new URL(`src/content/${kind.folder}/`, root)).flatMap((name) => {
      const id = name.replace(/\.\w+$/, '');
      const file = fileOf(kind, id);
      if (!file.endsWith(`/${name}`)) {
        problems.push({ file: `src/content/${kind.folder}/${name}`, place: [], message: `is not read: rename it to ${id}.${kind.ending}` });
        return [];
      }
      const source = readFile(kind, id, edit(file, readFileSync(new URL(file, root), 'utf8')));
      sources.set(file, source);
      problems.push(...source.problems);
      return [source.read];
    });
  return { content, sources, problems };
}

/** What is wrong with each file and with all of them together, as lines to print. */
export function check(edit?: Parameters<typeof readAll>[0]): string[] {
  const { content, sources, problems } = readAll(edit);
  return [...problems, ...assemble(content).problems]
    .map(({ file, place, message }) => ({ file, line: sources.get(file)?.lineOf(place) ?? lineWith(file, message), place, message }))
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
    .map(
      ({ file, line, place, message }) =>
        `${file}:${line}: ${typeof place === 'number' || !place.length ? '' : `${place.join('.')}: `}${message}`,
    );
}

/** The line of a table that holds the text which a problem quotes last; 1 when none does. */
function lineWith(file: string, message: string): number {
  const [quoted] = [...message.matchAll(/for "([^"]+)"/g)].map(([, text]) => text!);
  if (!quoted || !existsSync(new URL(file, root))) return 1;
  return (
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(quoted)) + 1 || 1
  );
}

if (import.meta.main) {
  const lines = check();
  for (const line of lines) console.error(line);
  console.log(lines.length ? `${lines.length} problem(s)` : 'The content is right.');
  process.exitCode = lines.length ? 1 : 0;
}
