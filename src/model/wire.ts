import { z } from 'astro/zod';
import { fields } from './fields.ts';
import type { Entry } from './kind.ts';
import { source } from './source.ts';

/** The hops of a response, from the reader's end: each may write a status line, pass it on, or log it. */
export const hops = ['client', 'cdn', 'proxy', 'app'] as const;
export type Hop = (typeof hops)[number];
const hop = z.enum(hops);

/** What an author may write about who writes a code and whose fault it is. */
export const wire = fields({
  usually: z
    .array(hop)
    .default([])
    .describe('Who usually writes it, where a source says so: the origin server is `app`, a gateway `proxy`.'),
  may: z.array(hop).default([]).describe('Who else may write it, as a source shows.'),
  when: z.string().max(40).optional().describe('When those who may do: `with a wrong route`.'),
  fault: hop.optional().describe('The hop at fault; on 4xx the one that has to change something. Left out where nothing is wrong.'),
  what: z.string().max(48).optional().describe('What of it, behind a comma: `no usable answer came`, `its address`.'),
  logged: hop.optional().describe('The hop in whose log alone the number stands; then nobody writes it on the wire.'),
  left: z.literal(true).optional().describe('True where the client had left before an answer.'),
  sources: z.array(source).min(1, 'is empty: cite who says so').describe('Where this comes from.'),
}).describe('Who writes the code on its way, and whose fault it is: the drawing under the title.');

export type Wire = z.output<typeof wire>;

/** Reports a wire that contradicts itself. */
export function checkWire(entry: Entry<unknown>, { usually, may, fault, what, when, logged, left }: Wire): void {
  const report = (problem: string, field: string) => entry.report(problem, ['from', field]);
  for (const name of usually) if (may.includes(name)) report(`names ${name} as one that may and one that usually does: keep one`, 'may');
  if (what && !fault) report('says what is at fault, but not which hop: add fault', 'what');
  if (when && may.length === 0) report('says when another may write it, but may is empty: add the hop', 'when');
  if (!logged && usually.length + may.length === 0) report('names nobody who writes it: say who may, or in whose log it stands', 'may');
  if (left && !logged) report('says that the client had left, but not who logs it: add logged', 'left');
}

/** A piece of the caption: words, or hops with what the drawing shows of them. */
export type Piece = string | { mark: 'usually' | 'may' | 'fault' | 'logged'; text: string };

const names: Record<Hop, string> = { client: 'client', cdn: 'CDN', proxy: 'proxy', app: 'app' };
const joined = (list: readonly Hop[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(list.map((name) => names[name]));
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The wire in one sentence or two, which is legend, links and what a listener hears; `others` when somebody sends a logged number all the same. */
export function captionOf(
  { usually, may, when, fault, what, logged, left }: Omit<Wire, 'sources'>,
  others = usually.length + may.length > 0,
): Piece[] {
  const pieces: Piece[] = [];
  if (logged)
    pieces.push(
      `${others ? 'Mostly nobody' : 'Nobody'} receives it${left ? ': the client had left. Only the ' : '. Only the '}`,
      { mark: 'logged', text: `${names[logged]}’s log` },
      ' has it. ',
    );
  if (usually.length) pieces.push({ mark: 'usually', text: begun(joined(usually)) }, ' writes it');
  if (may.length)
    pieces.push(
      usually.length ? ', ' : '',
      { mark: 'may', text: usually.length ? joined(may) : begun(joined(may)) },
      usually.length ? ' may' : ' may write it',
      when ? `, ${when}` : '',
    );
  if (usually.length || may.length) pieces.push('. ');
  if (fault)
    pieces.push(fault === 'client' ? 'To change: ' : 'At fault: ', { mark: 'fault', text: names[fault] }, what ? `, ${what}.` : '.');
  return pieces.filter((piece) => piece !== '');
}

/** The name of a hop, as the drawing writes it. */
export const hopName = (name: Hop): string => names[name];
