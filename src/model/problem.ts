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

/** What is wrong with the problem types of an exchange. */
export const typeProblems = (example: Example): string[] =>
  typesOf(example).flatMap((type) =>
    own.test(type) || published.some(({ uri }) => uri === type)
      ? []
      : [`has the problem type "${type}": write about:blank, one of src/data/problem-types.ts, or https://api.example.com/problems/<name>`],
  );

/** Which problem type an exchange carries; undefined where it carries no problem document. */
export function problemOf(example: Example | undefined): Problem | undefined {
  const [uri] = example ? typesOf(example) : [];
  return uri === undefined ? undefined : { uri, published: published.find((type) => type.uri === uri) };
}
