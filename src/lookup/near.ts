import { distance } from '../model/distance.ts';
import type { Index } from './index.ts';
import { typedOf } from './words.ts';

/** So many edits apart two words or numbers are still near. */
const mostEdits = 2;
/** Of a shorter word nearly every other one is near. */
const leastLetters = 4;
const mostNear = 5;

/** Codes near a query that found nothing: numbers an edit away, or codes with a word that is near; nothing where none is. */
export function nearest(index: Index, query: string): string[] {
  const typed = typedOf(query);
  const number = typed.find((word) => /^\d{2,4}$/.test(word));
  if (number)
    return [...index.byId.keys()]
      .filter((id) => distance(id, number) === 1)
      .sort((a, b) => Math.abs(Number(a) - Number(number)) - Math.abs(Number(b) - Number(number)))
      .slice(0, mostNear)
      .sort();
  const near = [...index.postings.keys()].flatMap((word) => {
    const edits = Math.min(
      ...typed.map((own) => (own.length < leastLetters || word.length < leastLetters ? Infinity : distance(own, word))),
    );
    return edits <= mostEdits ? [{ word, edits }] : [];
  });
  const ids = near
    .sort((a, b) => a.edits - b.edits)
    .flatMap(({ word }) => index.postings.get(word)!.map(([row]) => index.rows[row]!.id))
    .filter(Boolean);
  return [...new Set(ids)].slice(0, mostNear);
}
