/** The second file of the lookup: the classifier. Loaded when a query describes something. */
import type { Second } from '../lookup/answers.ts';
import { readSecond } from '../lookup/second.ts';

/** What was learned; the endpoint that bundles this file puts it in place. */
declare const LEARNED: string;

/** The stems by which other people know the things of the lookup, in its order. */
declare const THINGS: string;

/** How far words speak for each code, and which of them did: see `Second`. */
export const second: Second = readSecond(LEARNED, THINGS);
