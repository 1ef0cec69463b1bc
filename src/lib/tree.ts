import { type Citation, cite } from '../data/documents.ts';

/** A question of a decision tree: one page. */
export interface Question {
  /** The question in plain words, ending with a question mark. */
  question: string;
  /** A sentence that helps to answer it; optional. */
  help?: string;
  /** At least two ways on. */
  answers: {
    /** What the reader picks: `Yes, with If-Match or If-Unmodified-Since`. */
    label: string;
    /** A second line that makes the label concrete: `and the resource has changed since`. */
    hint?: string;
    /** Id of the next question or of an outcome. */
    to: string;
  }[];
}

/** Somebody's documented choice where the field is split. */
export interface Choice {
  /** Who does it: `Zalando`, `GitHub`. */
  who: string;
  /** The code they send. */
  code: number;
  /** Citation (`zalando#status-codes-errors`) of the document that says so, or a page of their own. */
  source: string | { title: string; url: string };
}

/** An outcome of the tree: one page. */
export interface Outcome {
  /** What it comes to, as a heading: `The precondition failed`. */
  title: string;
  /** The code: registered, or one that is logged and never sent; `null` where no code is the answer (receiver's tree). */
  code: number | null;
  /** Why this code, or what to do: one to three sentences. */
  why: string;
  /** Further steps in order (receiver's tree), or what to send with the code (sender's tree). */
  steps?: string[];
  /** Neighbours, each with the reason against it. */
  not?: { code: number; why: string }[];
  /** Where the field is split: how, who does what, and the recommendation's reason. */
  split?: { how: string; who: Choice[]; recommendation: string };
  /** Citations for the statements: `rfc9110#15.5.13`. */
  sources: string[];
}

/** A decision tree as it is written: every node but the start has exactly one parent. */
export interface Tree {
  start: string;
  questions: Record<string, Question>;
  outcomes: Record<string, Outcome>;
}

/** A node with all that its page shows. */
export interface Step {
  id: string;
  /** Steps from the start to here, with the label chosen in each. */
  trail: { id: string; question: string; label: string }[];
  question?: Question;
  outcome?: Omit<Outcome, 'sources'> & { sources: Citation[] };
  /** Codes that can still be reached from here, in numeric order. */
  reachable: number[];
}

/**
 * The number that a list shows beside the label of a step; empty for none. Whoever received a number looks for that one, so in
 * the receiver's tree another (500, as which a client treats 561) stays away.
 */
export const badge = (step: Step | undefined, base: string): string => {
  const number = String(step?.outcome?.code ?? '');
  return base === '/choose/' || step?.trail.at(-1)?.label.includes(number) ? number : '';
};

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Checks a tree and lays out its steps in reading order. `known` tells which codes exist; `report` takes every dead end,
 * unreachable node, cycle, doubled id and unknown code, each with the mend.
 */
export function steps(tree: Tree, known: (code: number) => boolean, report: (problem: string) => void): Step[] {
  const ids = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
  const parents = new Map<string, string>();
  for (const id of ids) if (!slug.test(id)) report(`"${id}" is no slug: use lower-case letters, digits and hyphens`);
  for (const id of Object.keys(tree.questions)) if (tree.outcomes[id]) report(`"${id}" is a question and an outcome: rename one`);
  for (const [id, { answers }] of Object.entries(tree.questions)) {
    if (answers.length < 2) report(`question "${id}" offers ${answers.length} answer(s): give it two or remove it`);
    for (const { label, to } of answers) {
      if (!ids.includes(to)) report(`question "${id}", answer "${label}" leads to "${to}", which is missing: add it or correct the id`);
      else if (parents.has(to))
        report(`"${to}" is reached from "${parents.get(to)}" and from "${id}": give each its own node, so that its trail is one`);
      else if (to === tree.start) report(`question "${id}" leads back to the start: remove the cycle`);
      else parents.set(to, id);
    }
  }
  const list: Step[] = [];
  const visit = (id: string, trail: Step['trail']): number[] => {
    const question = tree.questions[id];
    const outcome = tree.outcomes[id];
    const step: Step = { id, trail, reachable: [] };
    list.push(step);
    if (question) {
      step.question = question;
      step.reachable = question.answers.flatMap(({ label, to }) =>
        ids.includes(to) && parents.get(to) === id ? visit(to, [...trail, { id, question: question.question, label }]) : [],
      );
    } else if (outcome) {
      step.reachable = outcome.code === null ? [] : [outcome.code];
      const named = [outcome.code, ...(outcome.not ?? []).map(({ code }) => code), ...(outcome.split?.who ?? []).map(({ code }) => code)];
      for (const code of named)
        if (code !== null && !known(code)) report(`outcome "${id}" names ${code}, which has no entry: correct the number`);
      if (outcome.split && !outcome.split.who.length) report(`outcome "${id}" is split and names nobody: cite who does which`);
      for (const { source } of outcome.split?.who ?? []) if (typeof source === 'string') check(id, source);
      step.outcome = { ...outcome, sources: outcome.sources.flatMap((text) => check(id, text) ?? []) };
    }
    step.reachable = [...new Set(step.reachable)].sort((a, b) => a - b);
    return step.reachable;
  };
  const check = (id: string, text: string): Citation | undefined => {
    try {
      return cite(text);
    } catch (error) {
      report(`outcome "${id}": ${(error as Error).message}`);
      return undefined;
    }
  };
  if (tree.questions[tree.start]) visit(tree.start, []);
  else report(`start "${tree.start}" is no question: correct the id`);
  for (const id of ids) if (!list.some((step) => step.id === id)) report(`"${id}" cannot be reached: link it from a question or remove it`);
  return list;
}

/** The tree as public data: `/choose/tree.json`, `/received/tree.json`. */
export const publicTree = ({ start, questions, outcomes }: Tree) => ({
  start,
  nodes: Object.fromEntries(
    Object.entries(questions).map(([id, { question, answers }]) => [
      id,
      {
        question,
        answers: answers.map(({ label, to }) => {
          const outcome = outcomes[to];
          return outcome ? { label, code: outcome.code, why: outcome.why, id: to } : { label, to };
        }),
      },
    ]),
  ),
});
