/** What the search page loads beside the lookup: the classifier, which `results` takes as its third argument. */
import { readSecond } from '../lookup/second.ts';

/** What was learned; the endpoint that bundles this file puts it in place. */
declare const LEARNED: string;

/** How far words speak for each code, and which of them did: see `Second`. */
export const { beliefs, because } = readSecond(LEARNED);
