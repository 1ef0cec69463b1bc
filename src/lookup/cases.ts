import type { Thing } from './index.ts';
import type { Found } from './match.ts';
import type { Ranked } from './rank.ts';

/** A thing that is no code as it answers a query. */
export interface Case {
  thing: Thing;
  /** Its label that says most. */
  found: Found;
  /** Share of the query that its labels hold, from 0 to 1. */
  share: number;
  score: number;
}

/** How much the labels of a thing add after its best one. */
const shares = [1, 0.5, 0.25];
/** The kind that answers whoever received a response; the others answer whoever sends one. */
const received = 'advice';
/** How much less a thing counts for whoever stands on the other side. */
const otherSide = 0.75;

/** The things that share words with a query, the best first: by their own words, and by how well their code does. */
export function cases(ranked: Ranked[], receives: boolean): Case[] {
  const most = Math.max(...ranked.map(({ score }) => score));
  return ranked
    .flatMap(({ found, score, id }) =>
      [
        ...Map.groupBy(
          found.filter(({ label }) => label.thing),
          ({ label }) => label.thing!,
        ),
      ].map(([thing, all]): Case => {
        all.sort((a, b) => b.weight - a.weight);
        const own = all.slice(0, shares.length).reduce((sum, { weight }, place) => sum + weight * shares[place]!, 0);
        const side = (thing.kind === received) === receives ? 1 : otherSide;
        return {
          thing,
          found: all[0]!,
          share: Math.max(...all.map(({ ofQuery }) => ofQuery)),
          score: own * side * (id ? 0.5 + 0.5 * (score / most) : 0.8),
        };
      }),
    )
    .sort((a, b) => b.score - a.score || a.thing.path.localeCompare(b.thing.path));
}
