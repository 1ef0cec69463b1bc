import type { Answer } from './answers.ts';
import type { Index } from './index.ts';
import type { Ranked } from './rank.ts';

/** The answers with the comparison of two codes at a place, if there is one and it does not stand before that. */
export function paired({ things }: Index, list: Answer[], ids: string[], place: number): Answer[] {
  const [low, high, more] = ids.toSorted();
  const pair = high && !more ? things.find(({ path }) => path.endsWith(`/${low}-vs-${high}/`)) : undefined;
  const ahead = list.slice(0, place);
  if (!pair || ahead.some(({ path }) => path === pair.path)) return list;
  const { kind, title, path } = pair;
  const answer: Answer = { kind, title, path, score: 200, reason: { kind: 'number', text: `${low} ${high}` } };
  return [...ahead, answer, ...list.slice(place).filter((own) => own.path !== path)];
}

/** Two codes whose scores are no farther apart are near: of 262 such questions the first one answered 141 and the second one 54. */
const nearly = 1.5;

/** The answers with the comparison of the two best codes behind them, where they are near. */
export function compared(index: Index, list: Answer[], ranked: Ranked[]): Answer[] {
  const [first, next] = ranked.filter(({ id }) => id);
  if (!first || !next || first.score - next.score > nearly) return list;
  const place = list.findLastIndex(({ kind, code }) => kind === 'code' && (code === first.id || code === next.id)) + 1;
  return paired(index, list, [first.id, next.id], place);
}
