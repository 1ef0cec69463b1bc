import iana from '../data/iana.json' with { type: 'json' };
import * as rfc from '../data/rfc.ts';
import { type Runtime, runtimes } from '../data/runtimes.ts';

/** The small tables that content is held against, or that pages show beside it. */
export interface Tables {
  /** The IANA registry as it was read. */
  iana: { codes: { code: number; phrase: string; registration: string; reference?: string; section?: string }[] };
  /** What the RFCs require of codes, read apart from the content. */
  rfc: typeof rfc;
  /** Names of the codes in programming languages. */
  runtimes: Runtime[];
}

/** The tables of the site; tests bring their own. */
export const tables: Tables = { iana, rfc, runtimes };
