import type { Asked, asked } from './asked.ts';
import type { Index } from './index.ts';
import { parts } from './match.ts';
import { nearest } from './near.ts';
import { compared, paired } from './pairs.ts';
import { complaint, fitting, rank, type Ranked, unexpected, unnamed, type Weights } from './rank.ts';
import { cases, type Case } from './cases.ts';
import { describes, noise, readable, typedOf } from './words.ts';

/** Why an answer is there: what matched, and of what kind it is. */
export interface Reason {
  /** `words` when the classifier names those that spoke for it; a `number` says how it was read. */
  kind: 'number' | 'phrase' | 'alias' | 'keyword' | 'constant' | 'header' | 'emitter' | 'case' | 'words' | 'class';
  text: string;
}

/** One answer: a page of the site. */
export interface Answer {
  /** The word of its kind: `code`, `situation`, `advice`, `class`. */
  kind: string;
  /** `404 Not Found`, `Email already taken`. */
  title: string;
  /** Without the base path. */
  path: string;
  /** Three digits: the code that heads the row. */
  code?: string;
  /** The emitter whose page it is, by its slug. */
  emitter?: string;
  /** False for a number that IANA does not know. */
  registered?: boolean;
  /** Falls from answer to answer. */
  score: number;
  reason: Reason;
}

/** What is loaded beside the lookup where a query describes something. */
export interface Second {
  /** How much the box's evidence counts beside that of this file. */
  weights: Weights;
  /** For each code how much the words speak for it. */
  codes(index: Index, words: string[]): Map<string, number>;
  /** The words that spoke most for a code. */
  because(words: string[], id: string): string[];
  /** Share of the words that other people's lines for each thing hold, in the order of the index. */
  things(words: string[]): number[];
}

/** A page of which there is one, as the lookup knows it: path, title, and what people type who want it, each as the words of a query. */
export type PageOffer = [path: string, title: string, keywords: string[]];

/** Names of the classes. */
const classNames = /^(informational|success|redirect\w*|client|server)$/;

/** Words that speak of somebody who received a response, and wants to know what to do. */
const receiving =
  /\b(got|getting|gets|receiv\w+|fix\w*|sol(ve|ution)|resolve|troubleshoot|debug|handle|retry|retries|keeps?|suddenly|my (request|call|client|app|browser|server|site|website|upload)|what (to|can i|should i|do i) do|how (to|do i|can i) (fix|handle|avoid|solve|retry|get)|why (am|do|did|does|is))\b/i;

/** Words that ask what to do, and say nothing of what it is about. */
const doing = /^(fix\w*|sol(ve|ution)|resolve|handle|troubleshoot|debug|keeps?|getting)$/;
/** The kind that answers whoever received a response. */
const received = 'advice';
const mostAdvice = 3;

/** So many codes are listed at the most, and of those that a text finds beside a number that was asked for. */
const mostCodes = 10;
const mostBeside = 4;
/** So many codes are listed where there are some, however sure the first one is. */
const leastCodes = 3;
/** A code with less than this share of the best one's score is no answer any more. */
const leastShare = 0.35;
/** Things that are listed at the most, after those that stand before their codes. */
const mostCases = 10;
/** A case stands before its code when its own words hold so much of the query. */
const leastLead = 0.4;

/** Codes of the decade or class that is all a query asks for, the registered ones first: `40`, `4xx errors`. */
function range(index: Index, typed: string[]): string[] {
  const telling = typed.filter((word) => !noise.has(word) && !classNames.test(word));
  const digits = /^(\d{1,2})x{0,2}$/.exec(telling[0] ?? '')?.[1];
  if (telling.length !== 1 || !digits) return [];
  const rows = index.rows.filter(({ id }) => id.startsWith(digits) && id.length === 3);
  return [...rows.filter(({ registered }) => registered), ...rows.filter(({ registered }) => !registered)].map(({ id }) => id);
}

/**
 * The class that a query names, that of a number that nobody uses, or the one whose page tells of codes that nobody registered;
 * a client takes a number beyond 599 for the last class. `alone` where nothing else can be meant.
 */
function pageOf(
  index: Index,
  pages: PageOffer[],
  query: string,
  typed: string[],
): { answer: Answer; place: 'alone' | 'first' | 'last' } | undefined {
  const answer = (id: string, title: string, text: string): Answer => ({
    kind: 'class',
    title,
    path: `/classes/${id}`,
    score: 0,
    reason: { kind: 'class', text },
  });
  const [, named] = /\b([1-5])xx\b/i.exec(query) ?? [];
  if (named) return { answer: answer(`${named}xx/`, `The class ${named}xx`, `${named}xx`), place: 'last' };
  // `rfc 7807` names a document.
  const [, number = ''] = /^\D*(?<!rfc ?)\b(\d{3,4})\b\D*$/i.exec(query) ?? [];
  if (number && !index.byId.has(number) && !index.postings.has(number) && Number(number) >= 100) {
    const valid = /^[1-5]\d\d$/.test(number);
    const id = valid ? `${number[0]}xx` : '5xx';
    const title = valid ? `${number} is not registered: treat it as ${number[0]}00` : `${number} is no valid status code`;
    return {
      answer: answer(`${id}/#unknown`, title, number),
      place: typed.every((word) => noise.has(word) || /^\d+$/.test(word)) ? 'alone' : 'last',
    };
  }
  for (const [path, title, keywords] of pages)
    for (const keyword of keywords)
      if (keyword.split(' ').every((word) => typed.includes(word)))
        return { answer: { kind: 'page', title, path, score: 0, reason: { kind: 'class', text: keyword } }, place: 'first' };
  return undefined;
}

/** A code as an answer. */
export function codeAnswer(index: Index, id: string, score: number, reason: Reason): Answer {
  const { phrase, registered } = index.byId.get(id)!;
  return { kind: 'code', title: `${id} ${phrase}`, path: `/codes/${id}/`, code: id, registered, score, reason };
}

/** Why a code was found: by a label of its own or by a case, else by the words that the classifier names. */
function reasonOf({ id, best }: Ranked, typed: string[], second?: Second): Reason {
  const { label, ofQuery } = best;
  if (second && ofQuery < leastLead) return { kind: 'words', text: second.because(typed, id).join(', ') || label.text };
  return { kind: label.thing ? 'case' : (label.kind as Reason['kind']), text: label.text };
}

const caseAnswer = ({ thing, found, score }: Case): Answer => ({
  kind: thing.kind,
  title: thing.title,
  path: thing.path,
  ...(thing.id && { code: thing.id }),
  score,
  reason: { kind: 'case', text: found?.label.text ?? thing.title },
});

/** Codes in the order in which a query wants them: numbers that it asks for, then those that its words find. */
function codesOf(index: Index, { numbers, doubted, open }: Asked, ranked: Ranked[], typed: string[], second?: Second): Answer[] {
  const place = (id: string) => ranked.findIndex((item) => item.id === id) >>> 0;
  const order = open ? numbers.toSorted((a, b) => place(a.id) - place(b.id)) : numbers;
  const first = order.map(({ id, how }, at) => codeAnswer(index, id, 200 - at, { kind: 'number', text: how || id }));
  const others = ranked.filter(({ id }) => id && id !== doubted?.id && !numbers.some((item) => item.id === id));
  const most = others[0]?.score ?? 0;
  const rest = others
    .filter(({ score }, at) => at < leastCodes || score >= leastShare * most)
    .slice(0, numbers.length ? mostBeside : mostCodes)
    .map((item) => codeAnswer(index, item.id, item.score, reasonOf(item, typed, second)));
  // The number that is complained of is answered too, behind what should come instead.
  if (doubted) rest.splice(1, 0, codeAnswer(index, doubted.id, 0, { kind: 'number', text: doubted.how || doubted.id }));
  return [...first, ...rest];
}

/** Puts the case that a query describes before its code, and the other cases after the codes. */
function merged(
  list: Answer[],
  found: Case[],
  { exact, numbers, receives }: { exact: boolean; numbers: number; receives: boolean },
): Answer[] {
  const left = new Set(found.filter(({ share }) => share >= leastLead));
  const take = (one: Case | undefined) => (one && left.delete(one) ? [caseAnswer(one)] : []);
  // Advice is for whoever received a response; for the others it stands at the end.
  const leads = (code: string) => [...left].find(({ thing }) => thing.id === code && (receives || thing.kind !== received));
  const rows = list.flatMap((answer, place) => {
    const lead = place === 0 || numbers === 0 ? take(leads(answer.code!)) : [];
    // Whoever asks for a number or a name wants its page first, and then the case.
    return place < numbers || (exact && place === 0) ? [answer, ...lead] : [...lead, answer];
  });
  // What leads to no code has no place of its own: at the head where it fits best, or is called so.
  const loose =
    numbers || exact ? [] : found.filter(({ thing, found: own }, place) => !thing.id && (place === 0 || own?.exact)).slice(0, 2);
  return [...loose.flatMap(take), ...rows, ...[...left].slice(0, mostCases).map(caseAnswer)];
}

/** Advice on the first number that is asked for, where nothing but what to do is asked of it. */
const adviceOn = (index: Index, { numbers: [first] }: Asked): Case[] =>
  index.things
    .filter(({ kind, id }) => kind === received && id === first?.id)
    .slice(0, mostAdvice)
    .map((thing) => ({ thing, share: 1, score: 1 }));

/** The numbers of a query until the rules that read a paste have come: every known one, in order. */
const plainly: typeof asked = (query, names) => {
  const numbers = [...new Set(readable(query).match(/(?<!\d)\d{3}(?!\d)/g))].filter(names).map((id) => ({ id, how: id }));
  return { numbers, written: false, open: numbers.length > 1 };
};

/** Everything that answers a query in the order a reader wants; `loaded` is what was learned, once it is there. */
export function answers(index: Index, pages: PageOffer[], query: string, loaded?: Second, reading: typeof asked = plainly): Answer[] {
  const all = typedOf(query).flatMap((word) => parts(index, word));
  const decade = range(index, all);
  if (decade.length) {
    const list = decade.map((id, place) => codeAnswer(index, id, 200 - place, { kind: 'number', text: id }));
    const own = pageOf(index, pages, query, all);
    return own ? (own.place === 'first' ? [own.answer, ...list] : [...list, own.answer]) : list;
  }
  const read = reading(query, (id) =>
    index.byId
      .get(id)
      ?.labels.filter(({ kind }) => kind === 'phrase' || kind === 'alias')
      .map(({ text }) => text),
  );
  // The second file knows how people describe something; programs have the words of the labels, and so have names.
  const second = describes(all) && !read.written ? loaded : undefined;
  // Numbers that nobody knows are sizes, process ids and the like; those that are asked for stand at the head in any case.
  const known = all.filter((word) => !/^\d+$/.test(word) || (index.postings.has(word) && !index.byId.has(word)));
  const receives = receiving.test(query);
  const beside = second && !receives && !read.numbers.length ? complaint(index, known, second) : undefined;
  // That a number has a name does not say that it is right.
  const said = read.stated ? read.numbers[0] : read.doubted;
  const typed = beside ?? (said ? unnamed(index, known, said.id) : known);
  const telling = typed.some((word) => !noise.has(word) && !(receives && doing.test(word))) || !read.numbers.length;
  const ranked = telling && typed.length ? rank(index, typed, second) : [];
  const wanted = fitting(index, beside ? { ...read, doubted: { id: unexpected, how: '' } } : read, ranked, typed);
  const asks = wanted.numbers.map(({ id }) => id);
  const found = telling
    ? cases(index, ranked, { receives, told: second?.things(typed), asked: asks })
    : receives
      ? adviceOn(index, wanted)
      : [];
  const named = ranked.find(({ id }) => id)?.best;
  const rows = merged(codesOf(index, wanted, ranked, typed, second), found, {
    // A keyword describes a case, as a situation does, and a header field has a place of its own; the other labels are names.
    exact: Boolean(named?.exact && !named.label.thing && !/keyword|header/.test(named.label.kind)),
    numbers: wanted.numbers.length,
    receives,
  });
  const list = asks.length ? paired(index, rows, asks, wanted.open ? 0 : asks.length) : second ? compared(index, rows, ranked) : rows;
  const own = pageOf(index, pages, query, all);
  if (!own) return list;
  if (own.place === 'alone') return [own.answer, ...near(index, query)];
  return own.place === 'first' && !wanted.numbers.length ? [own.answer, ...list] : [...list, own.answer];
}

/** Codes to offer where a query found nothing: none where none is near. */
export const near = (index: Index, query: string): Answer[] =>
  nearest(index, query).map((id) => codeAnswer(index, id, 0, { kind: 'phrase', text: index.byId.get(id)!.phrase }));
