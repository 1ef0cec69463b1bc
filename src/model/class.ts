import { z } from 'astro/zod';
import { classSections } from '../data/sections.ts';
import { fields, sentence } from './fields.ts';
import type { Entry, Kind } from './kind.ts';
import { checkHeadings, checkRequirements } from './text.ts';

/** The five classes by their id: name and title (RFC 9110 §15). */
const titles = {
  '1xx': ['informational', '1xx Informational'],
  '2xx': ['success', '2xx Success'],
  '3xx': ['redirection', '3xx Redirection'],
  '4xx': ['client-error', '4xx Client error'],
  '5xx': ['server-error', '5xx Server error'],
} as const;

type ClassId = keyof typeof titles;
const ids = Object.keys(titles) as ClassId[];

/** Names of the classes; `outside` is the range beyond them. */
export const classNames = [...ids.map((id) => titles[id][0]), 'outside'] as const;
export type ClassName = (typeof classNames)[number];

/** The class of a number, by its first digit. */
export const classNameOf = (code: string): ClassName => titles[`${code[0]}xx` as ClassId]?.[0] ?? 'outside';

const schema = fields({
  promise: z.string().max(50).describe('One line for lists, without a full stop: `The request has to change`.'),
  summary: sentence(160).describe('One plain sentence of at most 160 characters.'),
  keywords: z.array(z.string()).default([]).describe('What people type who ask about its unknown members, no noise words: `custom code`.'),
});

/** A code class, `1xx` to `5xx`. */
export interface Class extends z.output<typeof schema> {
  /** `4xx`. */
  id: string;
  /** `client-error`. */
  name: ClassName;
  /** `4xx Client error`. */
  title: string;
  /** `/classes/4xx/`, without the base path. */
  path: string;
}

/** The classes, written in `classes/4xx.mdx`. */
export const classes: Kind<z.output<typeof schema>, Class> = {
  folder: 'classes',
  ending: 'mdx',
  word: 'class',
  schema,
  expected: () => new Map(ids.map((id) => [id, `${titles[id][1]} is a class`])),
  rules(entry) {
    if (!Object.hasOwn(titles, entry.id)) entry.report('is not named after a class: rename it to 1xx.mdx … 5xx.mdx');
    checkHeadings(entry, Object.values(classSections));
    checkRequirements(entry);
  },
  make: ({ id, data }: Entry<z.output<typeof schema>>) => {
    const [name, title] = titles[id as ClassId];
    return { id, name, title, ...data, path: `/classes/${id}/` };
  },
  offer: ({ title, path, keywords, summary }) => ({ title, path, names: { keyword: keywords }, asked: [], told: [summary] }),
  finish: (things) => things.toSorted((a, b) => a.id.localeCompare(b.id)),
};
