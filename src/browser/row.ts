import type { Answer } from '../lookup/answers.ts';
import type { FactName } from '../lookup/facts.ts';
import type { Lines } from './answer.ts';

/** One row of a list of results. */
export interface Row extends Answer {
  href: string;
  /** The fact that is asked for beside the code. */
  fact?: FactName;
}

/** What the kinds are called in a row, beside the codes that need no such word. */
const kinds: Record<string, string> = {
  situation: 'case',
  advice: 'what to do',
  compare: 'comparison',
  header: 'header field',
  emitter: 'software',
  class: '',
  page: '',
};

/** What stands before the words that matched; a number and a phrase speak for themselves. */
const prefixes: Partial<Record<Answer['reason']['kind'], string>> = {
  alias: 'also ',
  keyword: 'for: ',
  constant: 'constant: ',
  header: 'header field ',
  emitter: 'sent by ',
  case: 'for: ',
  words: 'for: ',
};

/** Why an answer is there, where its title does not show it. */
function reasonOf({ title, code, reason }: Answer): string {
  // How the number of a pasted line was found, so that a wrong reading is seen at once.
  if (reason.kind === 'number') return !code || reason.text === code ? '' : `read as: ${code} ${reason.text}`;
  const prefix = prefixes[reason.kind];
  return prefix === undefined || title.toLowerCase().includes(reason.text.toLowerCase()) ? '' : `${prefix}${reason.text}`;
}

/** The second line of a row: the fact that was asked for, else the sentence of the code; of a case the phrase of its code. */
function sentenceOf({ kind, fact }: Row, line: Lines[string]): string {
  if (kind !== 'code') return line.phrase;
  const { name, word, note } = line[fact ?? 'retry'];
  return fact ? [`${name}: ${word}`, note].filter(Boolean).join(', ') : line.summary;
}

/**
 * What a row shows: number, title, a word at the right, and a second line. Sentences arrive later than the rows, whose height
 * they do not change. Everything is text: a query is never read as markup.
 */
export function rowOf(row: Row, lines?: Promise<Lines>): HTMLElement[] {
  const part = (name: 'span' | 'small', className: string, text: string) =>
    Object.assign(document.createElement(name), { className, textContent: text });
  const { kind, title, code, registered } = row;
  const page = kind === 'code';
  const number = part('span', code ? `num c${/[1-5]/.test(code[0]!) ? `${code[0]}xx` : 'outside'}` : 'num', code ?? '');
  const name = part('span', '', ` ${page ? title.slice(4) : title} `);
  name.translate = !page;
  const word = part('span', 'word', page ? (registered ? '' : 'not registered ') : `${kinds[kind] ?? kind} `);
  const second = part('small', '', reasonOf(row));
  void lines?.then(({ [code ?? '']: line }) => {
    if (!line) return;
    if (page && registered) word.textContent = `${line.retry.word} `;
    second.textContent = [second.textContent, sentenceOf(row, line)].filter(Boolean).join(' · ');
  });
  return code ? [number, name, word, second] : [number, name, word];
}
