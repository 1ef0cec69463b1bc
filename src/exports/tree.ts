import { plain } from '../model/text.ts';
import type { Tree } from '../model/tree.ts';

/** The tree as public data: `/choose/tree.json`, `/received/tree.json`. */
export const publicTree = ({ start, steps }: Tree) => ({
  start: start.id,
  nodes: Object.fromEntries(
    steps
      .filter(({ leaf }) => !leaf)
      .map(({ id, title, answers }) => [
        id,
        {
          question: title,
          answers: answers.map(({ label, to: { id: next, leaf } }) =>
            leaf ? { label, code: leaf.code ? Number(leaf.code.id) : null, why: plain(leaf.why), id: next } : { label, to: next },
          ),
        },
      ]),
  ),
});
