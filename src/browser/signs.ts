/** The third file of the lookup: what emitters write, their words and settings. Loaded when a query has more than names and numbers. */
import { type EmitterRows, readSigns } from '../lookup/signs.ts';

/** Put in place by the endpoint that bundles this file. */
declare const SIGNS: EmitterRows[];

export const signs = readSigns(SIGNS);
