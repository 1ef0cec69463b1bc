import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { classSchema, codeSchema, situationSchema } from '../content.config.ts';
import { choose, notAsked } from '../data/choose.ts';
import { received } from '../data/received.ts';
import { signs } from '../data/signs.ts';
import { derive, type Runtime } from './derive.ts';

const root = new URL('../', import.meta.url);

test('every content entry fits the schema and the model', () => {
  const problems: string[] = [];
  const codes = read('codes', codeSchema, problems);
  const classes = read('classes', classSchema, problems);
  const situations = read('situations', situationSchema, problems);
  try {
    derive({ codes, classes, situations, choose, received, notAsked, signs, runtimes: runtimes() });
  } catch (error) {
    problems.push((error as Error).message);
  }
  assert.equal(problems.join('\n'), '');
});

/** Reads a folder of entries as the content collection would; what does not fit goes to `problems`. */
function read<Schema extends z.ZodType>(name: string, schema: Schema, problems: string[]) {
  const folder = new URL(`content/${name}/`, root);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [, matter = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const result = schema.safeParse(parse(matter));
    if (result.success) return [{ id: basename(file, extname(file)), data: result.data, body }];
    problems.push(...result.error.issues.map((issue) => `src/content/${name}/${file} ${issue.path.join('.')}: ${issue.message}`));
    return [];
  });
}

function runtimes(): Runtime[] {
  const folder = new URL('data/constants/', root);
  return readdirSync(folder).map((file) => ({
    id: basename(file, '.json'),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Runtime, 'id'>),
  }));
}
