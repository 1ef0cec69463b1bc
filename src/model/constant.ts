import type { Runtime } from '../data/runtimes.ts';

/** A name of a code in a runtime, the one to use today first. */
export interface Name {
  text: string;
  /** Why not to use it, in a word or two: `deprecated`, `old name`. */
  mark?: string;
  /** First release that has it. */
  since?: string;
  note?: string;
}

/** The names of a code in the runtimes; of an unregistered number only where it has one. */
export function constantsOf(id: string, registered: boolean, runtimes: Runtime[]): { runtime: Runtime; names: Name[] }[] {
  return (registered ? runtimes : runtimes.filter(({ codes }) => codes[id])).map((runtime) => ({
    runtime,
    names: (runtime.codes[id] ?? []).map(({ name, phrase, deprecated, old, since, note: remark }) => ({
      text: name ?? `'${phrase}'`,
      ...((deprecated || old) && { mark: deprecated ? 'deprecated' : 'old name' }),
      ...(since && { since }),
      ...(remark && { note: remark }),
    })),
  }));
}
