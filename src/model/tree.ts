import { z } from 'astro/zod';
import { type Advice, advice } from './advice.ts';
import { type Code, codes } from './code.ts';
import { codeId, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import { type Outcome, outcomes } from './outcome.ts';

/** An answer as it is written: it holds the next question, or names a leaf. */
interface WrittenAnswer {
  label: string;
  hint?: string | undefined;
  about: string[];
  leaf?: string | undefined;
  id?: string | undefined;
  question?: string | undefined;
  help?: string | undefined;
  answers?: WrittenAnswer[] | undefined;
}

const question = z.string().min(8).endsWith('?', 'is no question: end it with a question mark').describe('The question in plain words.');
const help = z.string().optional().describe('A sentence that helps to answer it.');

const answer: z.ZodType<WrittenAnswer> = fields({
  label: z.string().min(2).describe('What the reader picks: `Yes, with If-Match`.'),
  hint: z.string().optional().describe('A second line that makes the label concrete.'),
  about: z.array(codeId).default([]).describe('Codes that the label names (receiver’s tree): their pages lead here.'),
  leaf: z.string().optional().describe('Where it ends: the file name of an outcome or an advice. Instead of a next question.'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug: use lower-case letters, digits and hyphens')
    .optional()
    .describe('Address of the page of the next question.'),
  question: question.optional(),
  help,
  get answers(): z.ZodOptional<typeof answers> {
    return answers.optional();
  },
}).refine(({ leaf, id, question: next, answers: further }) => (leaf ? !id && !next && !further : id && next && further), {
  error: 'needs either leaf, or id, question and answers of the next question',
});

const answers = z
  .array(answer)
  .min(2, 'offers fewer than two answers: give it two, or remove the question')
  .describe('In reading order; each holds the next question, or names a leaf.');

const schema = fields({
  title: z.string().describe('The question that the whole tree answers, as its page is called.'),
  description: sentence(160).describe('One sentence for the page and for search engines.'),
  leftOut: z.record(codeId, sentence(160)).default({}).describe('Registered codes that no answer leads to, each with the reason.'),
  question,
  help,
  answers,
});

type Written = z.output<typeof schema>;

/** An answer of a question. */
export interface Answer {
  label: string;
  hint?: string;
  /** Where it leads. */
  to: Step;
  /** The code to show beside the label: of the sender's tree the one to send, of the receiver's one that the label names. */
  code?: Code;
}

/** A page of a tree: a question, or where it ends. */
export interface Step {
  id: string;
  /** `/choose/worked/`, without the base path; the tree's own page for its start. */
  path: string;
  /** The question, or what it comes to. */
  title: string;
  /** Steps from the start to here, with the label chosen in each; the first is called after the tree. */
  trail: { title: string; path: string; label: string }[];
  help?: string;
  /** Of a question; empty for a leaf. */
  answers: Answer[];
  leaf?: Outcome | Advice;
  /** Codes that can still be reached from here, in numeric order. */
  reachable: Code[];
  /** How many leaves can still be reached. */
  leaves: number;
  /** Codes that the label of the answer that leads here names. */
  about: Code[];
}

/** A decision tree. */
export interface Tree {
  /** `choose` or `received`. */
  id: string;
  title: string;
  description: string;
  /** `/choose/`, without the base path. */
  path: string;
  start: Step;
  /** Every step in reading order, the start first. */
  steps: Step[];
}

/** The kind that the leaves of a tree are. */
const leavesOf = (id: string): Kind<any, Outcome | Advice> => (id === 'choose' ? outcomes : advice);

/** The answers below a question, in reading order, each with its path in the file. */
function* walk(list: WrittenAnswer[] = [], path: PropertyKey[] = []): Generator<{ answer: WrittenAnswer; path: PropertyKey[] }> {
  for (const [index, item] of list.entries()) {
    const place = [...path, 'answers', index];
    yield { answer: item, path: place };
    yield* walk(item.answers, place);
  }
}

function rules(entry: Entry<Partial<Written>>, below: Below): void {
  if (!entry.data.answers) return;
  const kind = leavesOf(entry.id);
  const seen = new Set<string>();
  for (const { answer: item, path } of walk(entry.data.answers)) {
    item.about.forEach((code, index) => refer(entry, below, codes, code, [...path, 'about', index]));
    if (item.leaf) refer(entry, below, kind, item.leaf, [...path, 'leaf']);
    const id = item.leaf ?? item.id!;
    if (seen.has(id))
      entry.report(`has "${id}" twice: give each its own page, so that its trail is one`, [...path, item.leaf ? 'leaf' : 'id']);
    seen.add(id);
  }
  // A leaf that is misspelt would leave another unreached, and its code unanswered.
  if ([...walk(entry.data.answers)].some(({ answer: { leaf } }) => leaf && !below.has(kind, leaf))) return;
  for (const leaf of below.entries(kind))
    if (!seen.has(leaf.id)) leaf.report(`cannot be reached: name it as a leaf in ${entry.file}, or remove it`);
  if (entry.id === 'choose') checkAnswered(entry, seen, below);
}

/** Every registered code is an outcome of the sender's tree, or is left out with a reason. */
function checkAnswered({ data: { leftOut = {} }, report }: Entry<Partial<Written>>, leaves: Set<string>, below: Below): void {
  const answered = below.entries(outcomes).filter(({ id }) => leaves.has(id));
  // A leaf whose code could not be read may be the one that answers.
  const unsure = answered.some(({ data }) => !data.code);
  const asked = new Set(answered.map(({ data }) => data.code));
  for (const { id, data } of below.entries(codes)) {
    if (!data.registration || data.registration === 'unregistered') continue;
    if (!asked.has(id) && !leftOut[id] && !unsure) report(`never answers ${id}: add a leaf, or a reason under leftOut`, ['leftOut']);
    if (asked.has(id) && leftOut[id]) report(`answers ${id} and lists it under leftOut: remove one`, ['leftOut', id]);
  }
}

function make({ id, data }: Entry<Written>, below: Below): Tree {
  const path = `/${id}/`;
  const steps: Step[] = [];
  const add = (step: Omit<Step, 'answers' | 'reachable' | 'leaves'>, written: WrittenAnswer[] = []): Step => {
    const made: Step = { ...step, answers: [], reachable: [], leaves: 0 };
    steps.push(made);
    for (const item of written) made.answers.push(answerOf(item, made));
    const ends = made.leaf ? [made.leaf.code ?? []].flat() : made.answers.flatMap(({ to }) => to.reachable);
    made.reachable = [...new Set(ends)].sort((a, b) => Number(a.id) - Number(b.id));
    made.leaves = made.leaf ? 1 : made.answers.reduce((sum, { to }) => sum + to.leaves, 0);
    return made;
  };
  const answerOf = ({ label, hint, about: named, leaf: leafId, id: nextId, ...next }: WrittenAnswer, from: Step): Answer => {
    const leaf = leafId === undefined ? undefined : below.get(leavesOf(id), leafId);
    const about = named.map((code) => below.get(codes, code));
    const own = leafId ?? nextId!;
    const to = add(
      {
        id: own,
        path: `${path}${own}/`,
        title: leaf?.title ?? next.question!,
        trail: [...from.trail, { title: from.trail.length ? from.title : data.title, path: from.path, label }],
        ...(next.help && { help: next.help }),
        ...(leaf && { leaf }),
        about,
      },
      next.answers,
    );
    const shown = leaf?.code && (id === 'choose' || about.includes(leaf.code));
    return { label, ...(hint && { hint }), to, ...(shown && { code: leaf.code! }) };
  };
  const start = add({ id: 'start', path, title: data.question, trail: [], ...(data.help && { help: data.help }), about: [] }, data.answers);
  return { id, title: data.title, description: data.description, path, start, steps };
}

/** A step is about the codes that the label leading to it names. */
export const isAbout: Role<Step> = { role: 'is about' };

/** The two decision trees, written in `trees/choose.yaml` and `trees/received.yaml`. */
export const trees: Kind<Written, Tree> = {
  folder: 'trees',
  ending: 'yaml',
  word: 'tree',
  schema,
  rules,
  make,
  // The shortest way to a step is the first to offer.
  names: ({ steps }) =>
    steps
      .toSorted((a, b) => a.trail.length - b.trail.length)
      .flatMap((step) => step.about.map(({ id }) => ({ role: isAbout, from: step, kind: codes, id }))),
};
