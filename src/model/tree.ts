import { z } from 'astro/zod';
import { type Advice, advice } from './advice.ts';
import { type Code, codes } from './code.ts';
import { codeId, fields, sentence } from './fields.ts';
import { type Below, type Entry, type Kind, refer, type Role } from './kind.ts';
import { type Situation, situations } from './situation.ts';

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
  leaf: z.string().optional().describe('Where it ends: the file name of a situation or an advice. Instead of a next question.'),
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
  /** Address of the page where it leads, without the base path. */
  path: string;
  /** The next question, or where the tree ends. */
  next?: Question;
  leaf?: Leaf;
  /** The code to show beside the label: of the sender's tree the one to send, of the receiver's one that the label names. */
  code?: Code;
}

/** Where a tree ends. */
export type Leaf = Situation | Advice;

/** Questions from the start on, with the label chosen in each; the first is called after the tree. */
export type Trail = { title: string; path: string; label: string }[];

/** A question of a tree: one page. */
export interface Question {
  id: string;
  /** `/choose/worked/`, without the base path; the tree's own page for its start. */
  path: string;
  /** The question. */
  title: string;
  help?: string;
  /** The way here. */
  trail: Trail;
  answers: Answer[];
}

/** A way through a tree to one of its leaves. */
export interface Road {
  path: string;
  leaf: Leaf;
  trail: Trail;
}

/** A decision tree. */
export interface Tree {
  /** `choose` or `received`. */
  id: string;
  title: string;
  description: string;
  /** `/choose/`, without the base path. */
  path: string;
  /** Every question in reading order, the start first. */
  questions: [Question, ...Question[]];
  /** Every way to a leaf, in reading order. */
  roads: Road[];
  /** What the labels name: the code, and the question or road that it leads to. */
  about: { code: Code; to: Question | Road }[];
}

/** The kind that the leaves of a tree are. */
const leavesOf = (id: string): Kind<any, Leaf> => (id === 'choose' ? situations : advice);

/** A leaf stands on so many roads at the most; where a third seems wanted, a hint sends the reader on. */
const mostRoads = 2;

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
  const ids = new Set<string>();
  const roads = new Map<string, number>();
  for (const { answer: item, path } of walk(entry.data.answers)) {
    item.about.forEach((code, index) => refer(entry, below, codes, code, [...path, 'about', index]));
    if (item.id && ids.has(item.id)) entry.report(`is used twice: give each question a page of its own`, [...path, 'id']);
    if (item.id) ids.add(item.id);
    if (!item.leaf) continue;
    refer(entry, below, kind, item.leaf, [...path, 'leaf']);
    roads.set(item.leaf, (roads.get(item.leaf) ?? 0) + 1);
    if (roads.get(item.leaf)! > mostRoads)
      entry.report(`leads to ${item.leaf} on a third road: let a hint of another answer send the reader on`, [...path, 'leaf']);
  }
  for (const id of ids) if (below.has(kind, id)) entry.report(`has a question and a leaf "${id}": rename the question`);
  // A leaf that is misspelt would leave another unreached, and its code unanswered.
  if ([...roads.keys()].some((leaf) => !below.has(kind, leaf))) return;
  for (const leaf of below.entries(kind)) checkRoad(entry, leaf, roads);
  if (entry.id === 'choose') checkAnswered(entry, below);
}

/** A leaf has a road of its own, or that of the one it is like. */
function checkRoad(entry: Entry<unknown>, leaf: Entry<Partial<{ like: string }>>, roads: Map<string, number>): void {
  const { like } = leaf.data;
  if (roads.has(leaf.id) && like !== undefined) leaf.report(`has a road in ${entry.file}, though it is like ${like}: name that there`);
  if (!roads.has(leaf.id) && like === undefined && leaf.whole)
    leaf.report(`cannot be reached: name it as a leaf in ${entry.file}, or the one that it is like`);
}

/** Every registered code is that of a situation, or is left out with a reason. */
function checkAnswered({ data: { leftOut = {} }, report }: Entry<Partial<Written>>, below: Below): void {
  const all = below.entries(situations);
  // A situation whose code could not be read may be the one that answers.
  const unsure = all.some(({ data }) => !data.code && data.like === undefined);
  const asked = new Set(all.map(({ data }) => data.code));
  for (const { id, data } of below.entries(codes)) {
    if (!data.registration || data.registration === 'unregistered') continue;
    if (!asked.has(id) && !leftOut[id] && !unsure) report(`never answers ${id}: add a leaf, or a reason under leftOut`, ['leftOut']);
    if (asked.has(id) && leftOut[id]) report(`answers ${id} and lists it under leftOut: remove one`, ['leftOut', id]);
  }
}

function make({ id, data }: Entry<Written>, below: Below): Tree {
  const path = `/${id}/`;
  const tree: Omit<Tree, 'questions'> & { questions: Question[] } = {
    id,
    title: data.title,
    description: data.description,
    path,
    questions: [],
    roads: [],
    about: [],
  };
  const add = (question: Omit<Question, 'answers'>, written: WrittenAnswer[]): Question => {
    const made: Question = { ...question, answers: [] };
    tree.questions.push(made);
    for (const item of written) made.answers.push(answerOf(item, made));
    return made;
  };
  const answerOf = ({ label, hint, about: named, leaf: leafId, ...next }: WrittenAnswer, from: Question): Answer => {
    const about = named.map((code) => below.get(codes, code));
    const trail = [...from.trail, { title: from.trail.length ? from.title : data.title, path: from.path, label }];
    const tell = (to: Question | Road) => tree.about.push(...about.map((code) => ({ code, to })));
    if (leafId === undefined) {
      const own = { id: next.id!, path: `${path}${next.id}/`, title: next.question!, trail, ...(next.help && { help: next.help }) };
      const question = add(own, next.answers!);
      tell(question);
      return { label, ...(hint && { hint }), path: question.path, next: question };
    }
    const leaf = below.get(leavesOf(id), leafId);
    const road = { path: leaf.path, leaf, trail };
    tree.roads.push(road);
    tell(road);
    const shown = leaf.code && (id === 'choose' || about.includes(leaf.code));
    return { label, ...(hint && { hint }), path: leaf.path, leaf, ...(shown && { code: leaf.code! }) };
  };
  add({ id: 'start', path, title: data.question, trail: [], ...(data.help && { help: data.help }) }, data.answers);
  return tree as Tree;
}

/** A step of the receiver's tree is about the codes that the label leading to it names. */
export const isAbout: Role<Question | Road> = { role: 'is about' };

/** A road leads to a situation or an advice. */
export const leadsTo: Role<Road> = { role: 'leads to' };

/** The two decision trees, written in `trees/choose.yaml` and `trees/received.yaml`. */
export const trees: Kind<Written, Tree> = {
  folder: 'trees',
  ending: 'yaml',
  word: 'tree',
  schema,
  rules,
  make,
  names: ({ id, roads, about }) => [
    ...roads.map((road) => ({ role: leadsTo, from: road, kind: leavesOf(id), id: road.leaf.id })),
    // The shortest way to a step is the first to offer.
    ...about
      .toSorted((a, b) => a.to.trail.length - b.to.trail.length)
      .map(({ code, to }) => ({ role: isAbout, from: to, kind: codes, id: code.id })),
  ],
};

/** Situations in the order in which the sender's tree comes to them: reads, creates, changes, deletes; a case where its general one stands. */
export function inFlow(list: Situation[], tree: Tree | undefined): Situation[] {
  const place = new Map((tree?.roads ?? []).map(({ leaf }, index) => [leaf.id, index] as const).reverse());
  const placeOf = ({ id, like }: Situation) => place.get(like?.id ?? id) ?? place.size;
  return list.toSorted((a, b) => placeOf(a) - placeOf(b));
}
