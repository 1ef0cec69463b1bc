import { plain } from '../model/text.ts';
import type { Tree } from '../model/tree.ts';
import { absolute } from '../url.ts';

/** The tree as public data: `/choose/tree.json`, `/received/tree.json`. Fields are added, never renamed. */
export const publicTree = ({ questions }: Tree, site: URL | undefined) => ({
  start: questions[0].id,
  nodes: Object.fromEntries(
    questions.map(({ id, title, answers }) => [
      id,
      {
        question: title,
        answers: answers.map(({ label, hint, next, leaf }) => {
          const words = { label, ...(hint && { hint }) };
          if (next || !leaf) return { ...words, to: next!.id };
          return {
            ...words,
            code: leaf.code ? Number(leaf.code.id) : null,
            why: plain(leaf.why),
            id: leaf.id,
            url: absolute(leaf.path, site),
            alternatives: ('alternatives' in leaf ? leaf.alternatives : []).map(({ code, when }) => ({
              code: Number(code.id),
              when: plain(when),
            })),
            sources: leaf.sources.map(({ label: name, url }) => ({ label: name, url })),
          };
        }),
      },
    ]),
  ),
});
