import { exampleProblems } from '../http/problems.ts';
import { messages } from '../http/message.ts';
import { codes } from './code.ts';
import type { Example } from './fields.ts';
import type { Below, Entry } from './kind.ts';
import { typeProblems } from './problem.ts';
import { registeredPhrase } from './registry.ts';

/** An exchange of a conversation stands every check that the example of its code's page does. */
function checkStep(entry: Entry<unknown>, step: Example, below: Below, place: PropertyKey[]): void {
  const [, code = ''] = /^HTTP\/1\.1 (\d{3})/.exec(messages(step.response).at(-1)?.start ?? '') ?? [];
  const data = { ...below.entry(codes, code)?.data, ...registeredPhrase(code, below.tables) };
  if (!below.has(codes, code)) return entry.report('ends with no status line of a known code: write HTTP/1.1 404 Not Found', place);
  for (const problem of [...exampleProblems(step, code, data), ...typeProblems(step)]) entry.report(problem, place);
}

/** Each exchange of a conversation is right, and where there are several, each says what happens. */
export function checkConversation(entry: Entry<unknown>, steps: Example[], below: Below, place: PropertyKey[]): void {
  steps.forEach((step, index) => {
    checkStep(entry, step, below, [...place, index]);
    if (steps.length > 1 && !step.caption) entry.report('has no caption: say what happens, in one line', [...place, index]);
  });
}
