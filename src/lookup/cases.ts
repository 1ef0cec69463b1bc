import type { Index, Thing } from './index.ts';
import type { Found } from './match.ts';
import type { Ranked } from './rank.ts';

/** A thing that is no code as it answers a query. */
export interface Case {
  thing: Thing;
  /** Its label that says most; nothing where only other people's words for it fit. */
  found?: Found;
  /** Share of the query that its words hold, from 0 to 1. */
  share: number;
  score: number;
}

/** How much the labels of a thing add after its best one. */
const shares = [1, 0.5, 0.25];
/** The kind that answers whoever received a response; the others answer whoever sends one. */
const received = 'advice';
/** How much less a thing counts for whoever stands on the other side. */
const otherSide = 0.75;
/** So much behind the best code, a code's things count a third. */
const behind = 4;
/** How much a thing that leads to no code counts beside one of the best code. */
const withoutCode = 0.8;
/** How much other people's words count beside a thing's own. */
const toldShare = 0.8;
/** What its very name adds. */
const exactly = 2;

/** Who asks, and for what. */
export interface Asking {
  /** True where somebody received a response. */
  receives: boolean;
  /** Share of the words that other people's lines for each thing hold, in the order of the index. */
  told?: number[] | undefined;
  /** Codes whose numbers are asked for. */
  asked: string[];
}

const best = (list: Iterable<number>) => Math.max(...list, 0) || 1;

/** The things that share words with a query, the best first: by their own words, by other people's for them, and by how well their code does. */
export function cases(index: Index, ranked: Ranked[], { receives, told = [], asked }: Asking): Case[] {
  const labels = new Map<Thing, Found[]>();
  for (const { found } of ranked)
    for (const item of found) {
      if (!item.label.thing) continue;
      const all = labels.get(item.label.thing);
      if (all) all.push(item);
      else labels.set(item.label.thing, [item]);
    }
  const own = new Map<Thing, number>();
  for (const [thing, all] of labels) {
    all.sort((a, b) => b.weight - a.weight);
    own.set(
      thing,
      all.slice(0, shares.length).reduce((sum, { weight }, place) => sum + weight * shares[place]!, 0),
    );
  }
  const [mostOwn, mostTold] = [best(own.values()), best(told)];
  const codes = new Map(ranked.map(({ id, score }) => [id, score]));
  const most = Math.max(...codes.values());
  const found = index.things.flatMap((thing, at): Case[] => {
    const all = labels.get(thing);
    const named = all?.some(({ exact }) => exact) ? exactly : 0;
    const fits = named + (own.get(thing) ?? 0) / mostOwn + (toldShare * (told[at] ?? 0)) / mostTold;
    if (!fits) return [];
    const side = (thing.kind === received) === receives ? 1 : otherSide;
    const code = asked.includes(thing.id) ? 1 : thing.id ? Math.exp(((codes.get(thing.id) ?? -Infinity) - most) / behind) : withoutCode;
    const share = Math.max(told[at] ?? 0, ...(all ?? []).map(({ ofQuery }) => ofQuery));
    return [{ thing, ...(all && { found: all[0]! }), share, score: fits * side * code }];
  });
  return found.sort((a, b) => b.score - a.score || (a.thing.path < b.thing.path ? -1 : 1));
}
