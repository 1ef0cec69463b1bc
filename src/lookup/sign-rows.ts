import type { Code } from '../model/code.ts';
import { type Emitter, emitters } from '../model/emitter.ts';
import type { Site } from '../model/site.ts';
import type { SignRow } from './evidence.ts';
import type { EmitterRows, SignTable } from './signs.ts';
import { words } from './words.ts';

const idsOf = (codes: Code[]) => codes.map(({ id }) => id).join(' ');

/** What is found of an emitter, in the order of its page: signs, words, settings. */
function tablesOf({ signs, vocabulary, limits }: Emitter): SignTable[] {
  const settings = new Map(limits.flatMap(({ directive, codes }) => (directive ? [[directive, idsOf(codes)] as const] : [])));
  return [
    ['', signs.map(({ id, text, codes }): SignRow => [text, idsOf(codes), id])],
    ...vocabulary.map(({ title, rows }): SignTable => [title, rows.map(({ word, codes }): SignRow => [word, idsOf(codes)])]),
    ['', [...settings].map(([directive, codes]): SignRow => [directive, codes, 'limits'])],
  ];
}

/**
 * What the third file of the lookup finds: every emitter by its names, the numbers that it uses, and its rows. A name that is a
 * word of a phrase as well (`requests`) says nothing of the software.
 */
export function signRows(site: Site): EmitterRows[] {
  const common = new Set(site.registered.flatMap(({ phrase }) => words(phrase)));
  return site.all(emitters).map((emitter): EmitterRows => {
    const names = [emitter.name, emitter.id.replaceAll('-', ' '), ...emitter.also].map((name) =>
      name.toLowerCase().replace(/ \(.*\)$/, ''),
    );
    return [
      emitter.id,
      emitter.name,
      emitter.paged ? '' : emitter.path,
      [...new Set(names)].filter((name) => !common.has(name)),
      emitter.uses.map(({ id }) => id),
      tablesOf(emitter),
    ];
  });
}
