import { choose } from './choose.ts';
import { received } from './received.ts';

/** The two decision trees with what their pages are called. */
export const trees = {
  choose: {
    tree: choose,
    title: 'Which code should I send?',
    description: 'Answer a question at a time, from “did it work?” to one HTTP status code and the reason for it.',
    with: 'What to send with it',
  },
  received: {
    tree: received,
    title: 'I received a code, now what?',
    description: 'From the number you got, or the lack of one, to what to do next.',
    with: 'What to do',
  },
} as const;

export type TreeId = keyof typeof trees;
export const treeIds = Object.keys(trees) as TreeId[];
