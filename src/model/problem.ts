import { prefix, type ProblemType, problemTypes } from '../data/problem-types.ts';
import type { Example } from './fields.ts';
import { type Citation, cite } from './source.ts';

/** A published problem type, with its document. */
export interface Published extends Omit<ProblemType, 'spec'> {
  /** As `type` says it: `https://iana.org/assignments/http-problem-types#date`. */
  uri: string;
  spec: Citation;
  /** True while only an Internet-Draft asks for its registration. */
  draft: boolean;
}

/** The problem types that documents publish for everybody. */
export const published: Published[] = problemTypes.map(({ spec, ...type }) => ({
  ...type,
  uri: type.name.includes(':') ? type.name : prefix + type.name,
  spec: cite(spec),
  draft: !spec.startsWith('rfc'),
}));

/** The problem type of an exchange: `about:blank`, a published one, or one of the API's own. */
export interface Problem {
  uri: string;
  published: Published | undefined;
}

const own = /^https:\/\/(api\.|www\.)?example\.(com|org|net)\/problems\/[a-z0-9-]+$/;

/** The `type` of the problem document that an exchange ends with, or what it stands for where it is left out (RFC 9457 §3.1.1). */
const typesOf = ({ response }: Example): string[] => {
  if (!/^Content-Type: application\/problem\+json/m.test(response)) return [];
  const types = [...response.matchAll(/^\s*"type": "([^"]*)",?$/gm)].map(([, type = '']) => type);
  return types.length ? types : ['about:blank'];
};

/** What is wrong with a problem type. */
const refused = (type: string): string | undefined =>
  own.test(type) || published.some(({ uri }) => uri === type)
    ? undefined
    : `has the problem type "${type}": write about:blank, one of src/data/problem-types.ts, or https://api.example.com/problems/<name>`;

/** What is wrong with the problem types of an exchange. */
export const typeProblems = (example: Example): string[] => typesOf(example).flatMap((type) => refused(type) ?? []);

const problemAs = (uri: string): Problem => ({ uri, published: published.find((type) => type.uri === uri) });

/** Which problem type an exchange carries; undefined where it carries no problem document. */
export function problemOf(example: Example | undefined): Problem | undefined {
  const [uri] = example ? typesOf(example) : [];
  return uri === undefined ? undefined : problemAs(uri);
}

/** What an entry says of its problem document: the exchange shows it, or `problem` names its type, `none` where none is sent. */
interface Said {
  example?: Example | undefined;
  problem?: string | undefined;
}

/** True where an exchange shows content, which then settles whether that is a problem document. */
const settles = (example: Example | undefined): boolean => /^Content-Type:/m.test(example?.response ?? '');

/** The problem type of an entry: its own word first, then that of the one it is like; undefined where no problem document is sent. */
export function problemFor(own: Said, like: Said = {}): Problem | undefined {
  const said = [own, like].find(({ example, problem }) => problem !== undefined || settles(example));
  if (!said) return undefined;
  if (said.problem === undefined) return problemOf(said.example);
  return said.problem === 'none' ? undefined : problemAs(said.problem);
}

/** What is wrong with what an entry of a code says of its problem document; one that is like another may leave it to that. */
export function saidProblem({ example, problem }: Said, code: string, leaves: boolean): string | undefined {
  const sent = /^[45]/.test(code);
  if (problem === undefined)
    return sent && !leaves && !settles(example)
      ? 'is missing, and no exchange shows the content: write the type of the problem document by the order of /problems/, or none'
      : undefined;
  if (!sent) return `is written, but ${code} is no error: remove it`;
  if (settles(example)) return 'is written, but the exchange shows the content: remove it';
  return problem === 'none' ? undefined : refused(problem);
}
