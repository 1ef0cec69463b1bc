import { z } from 'astro/zod';
import { type Code, type Written as CodeWritten } from './code.ts';
import { fieldName, fields, sentence, slug } from './fields.ts';
import { type Entry, type Kind } from './kind.ts';
import type { Situation } from './situation.ts';
import { source } from './source.ts';
import { checkWords } from './text.ts';

const schema = fields({
  name: fieldName.describe('The field as it is written: `Retry-After`. The file is named after it, in lower case.'),
  also: z.array(fieldName).default([]).describe('Fields that it is told together with: `RateLimit-Policy`.'),
  does: sentence(320).describe('What it says, and to whom, in one or two sentences.'),
  syntax: z.string().min(3).max(90).describe('Its value, as short as it can be put: `seconds, or a date`.'),
  example: z.array(z.string()).min(1).describe('Field lines that show it: `Retry-After: 120`.'),
  mistakes: z.array(sentence(280)).min(1).max(3).describe('What people get wrong, each with the right way.'),
  sources: z.array(source).min(1, 'is empty: cite the section that defines the field').describe('Where it is defined.'),
});

type Written = z.output<typeof schema>;

/** A header field that has more to it than which codes carry it. */
export interface Field extends Written {
  /** `retry-after`. */
  id: string;
  /** Where it stands on the page of all fields: `/headers/#retry-after`, without the base path. */
  path: string;
}

function rules({ id, data, report }: Entry<Partial<Written>>): void {
  if (data.name && slug(data.name) !== id) report(`is the name of another file: rename this one to ${slug(data.name)}.yaml`, ['name']);
  const own = [data.name, ...(data.also ?? [])];
  data.example?.forEach((line, index) => {
    const [, name = ''] = /^([\w-]+): \S/.exec(line) ?? [];
    if (!own.includes(name)) report(`shows "${line}": write a line of one of ${own.join(', ')}`, ['example', index]);
  });
  checkWords(data.does ?? '', (problem) => report(problem, ['does']));
  data.mistakes?.forEach((text, index) => checkWords(text, (problem) => report(problem, ['mistakes', index])));
}

/** What a code says of a field that its responses carry. */
export type Carried = { code: Code } & Pick<CodeWritten['headers'][number], 'level' | 'if' | 'spec'>;

/** A field that codes or situations name, with everything that the site knows of it. */
export interface Named {
  /** Its place on the page: `retry-after`. */
  id: string;
  name: string;
  /** What is told of it, or of the one that it is told with. */
  told: Field | undefined;
  /** The codes that carry it, the strictest first. */
  codes: Carried[];
  /** The codes of the situations that send it, each with their number. */
  sent: { code: Code; count: number }[];
}

const order = ['must', 'should', 'may', 'typical'];

/** Every field that an entry is about or a code or situation names, by name. */
export function namedFields(list: Field[], codes: Code[], situations: Situation[]): Named[] {
  const names = [
    ...list.map(({ name }) => name),
    ...codes.flatMap(({ headers }) => headers.map(({ name }) => name)),
    ...situations.flatMap(({ send }) => send.flatMap((item) => ('name' in item ? item.name : []))),
  ];
  return [...new Map(names.map((name) => [slug(name), name]))]
    .map(([id, name]) => {
      const carried = codes.flatMap((code) =>
        code.headers
          .filter((header) => header.name === name)
          .map(({ level, if: condition, spec }) => ({ code, level, if: condition, spec })),
      );
      const senders = situations.filter(({ send }) => send.some((item) => 'name' in item && item.name === name));
      const sent = [...Map.groupBy(senders, ({ code }) => code)].map(([code, own]) => ({ code, count: own.length }));
      return {
        id,
        name,
        told: list.find((field) => field.name === name || field.also.includes(name)),
        codes: carried.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
        sent: sent.toSorted((a, b) => a.code.id.localeCompare(b.code.id)),
      };
    })
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** Header fields that want explaining, written in `fields/retry-after.yaml`. */
export const headerFields: Kind<Written, Field> = {
  folder: 'fields',
  ending: 'yaml',
  word: 'header',
  offer: ({ name, path, also, does, mistakes }) => ({
    title: name,
    path,
    names: { header: [name, ...also] },
    asked: [],
    told: [does, ...mistakes],
  }),
  schema,
  rules,
  make: ({ id, data }) => ({ ...data, id, path: `/headers/#${id}` }),
  finish: (things) => things.toSorted((a, b) => a.id.localeCompare(b.id)),
};
