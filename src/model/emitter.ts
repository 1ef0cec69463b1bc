import type { Sign } from '../data/signs.ts';
import { type Code, codes, isRegistered, type UseOf } from './code.ts';
import { nearest } from './fields.ts';
import type { Below } from './kind.ts';

/** A number that an emitter uses; without a use of its own it is sent as registered. */
export interface NumberOf {
  code: Code;
  use?: UseOf;
}

/** Software that uses numbers in ways of its own, by the name that its uses carry. */
export interface Emitter {
  vendor: string;
  numbers: { code: Code; use: UseOf }[];
}

/** A sign with the numbers that it leads to. */
export interface SignOf extends Omit<Sign, 'codes'> {
  numbers: NumberOf[];
}

/** Every emitter that a use names, in alphabetical order. */
export function emittersOf(all: Code[]): Emitter[] {
  const numbers = all.flatMap((code) => code.emitters.map((use) => ({ code, use })));
  return Object.entries(Object.groupBy(numbers, ({ use }) => use.vendor))
    .map(([vendor, own = []]) => ({ vendor, numbers: own }))
    .sort((a, b) => a.vendor.localeCompare(b.vendor, 'en'));
}

/** The signs with their numbers resolved; one that names none leads to all of its emitter's. */
export const signsOf = (signs: Sign[], emitters: Emitter[], code: (id: string) => Code): SignOf[] =>
  signs.map(({ codes: ids, ...sign }) => {
    const own = emitters.find(({ vendor }) => vendor === sign.vendor)?.numbers ?? [];
    return { ...sign, numbers: ids?.map((id) => own.find((number) => number.code.id === id) ?? { code: code(id) }) ?? own };
  });

/** Reports signs that name an emitter, or a number of one, that no entry has. */
export function checkSigns(below: Below): void {
  const entries = below.entries(codes);
  // An entry whose uses could not be read may hold the very emitter.
  if (entries.some(({ data }) => !data.emitters)) return;
  const used = new Set(entries.flatMap(({ id, data }) => data.emitters!.flatMap(({ vendor }) => [vendor, `${vendor} ${id}`])));
  const needsUse = (id: string) =>
    !below.has(codes, id) || !isRegistered({ registration: 'unregistered', ...below.entry(codes, id)?.data });
  const vendors = entries.flatMap(({ data }) => data.emitters!.map((own) => own.vendor));
  const mend = (name: string) =>
    vendors.includes(name.replace(/ \d{3}$/, ''))
      ? 'correct the number, or add the use to its code'
      : `did you mean ${nearest(name, vendors)}?`;
  for (const { sign, vendor, codes: ids = [] } of below.tables.signs)
    for (const name of [vendor, ...ids.filter(needsUse).map((id) => `${vendor} ${id}`)])
      if (!used.has(name))
        below.report('src/data/signs.ts', `names "${name}" for "${sign}", which no entry has as an emitter: ${mend(name)}`);
}
