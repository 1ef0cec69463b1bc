import { advice } from './advice.ts';
import { classes } from './class.ts';
import { codes } from './code.ts';
import { comparisons } from './comparison.ts';
import { headerFields } from './field.ts';
import { emitters } from './emitter.ts';
import { guides } from './guide.ts';
import type { AnyKind } from './kind.ts';
import { situations } from './situation.ts';
import { terms } from './term.ts';
import { themes } from './theme.ts';
import { trees } from './tree.ts';

/**
 * Every kind of content from the ground up: each after those that it names. From this list the collections, the door and the
 * checker are made.
 */
export const kinds = [
  classes,
  codes,
  emitters,
  themes,
  situations,
  advice,
  comparisons,
  guides,
  headerFields,
  terms,
  trees,
] as const satisfies AnyKind[];
