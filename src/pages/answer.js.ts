import type { APIRoute } from 'astro';
import { script } from '../browser/bundle.ts';
import { facts } from '../data/words.ts';
import { signRows } from '../lookup/sign-rows.ts';
import { words } from '../lookup/words.ts';
import { codes } from '../model/code.ts';
import { model } from '../model/door.ts';

/** What rows say beyond names, and the answer in place: loaded behind the first results. */
export const GET: APIRoute = async () => {
  const all = await model();
  const names = signRows(all).flatMap(([, , , own]) => own.flatMap(words));
  const lines = all.all(codes).map(({ id, phrase, summary, retryable, cacheable, body, notes }) => [
    id,
    {
      phrase,
      summary,
      retry: { name: facts.retryable.name, word: facts.retryable.values[retryable], note: notes.retry?.text },
      cache: { name: facts.cacheable.name, word: facts.cacheable.values[cacheable], note: notes.cache?.text },
      body: { name: facts.body.name, word: facts.body.values[body], note: notes.body?.text },
    },
  ]);
  return script('answer.ts', 'esm', { LINES: JSON.stringify(Object.fromEntries(lines)), NAMES: JSON.stringify([...new Set(names)]) });
};
