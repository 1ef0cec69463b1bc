/** `npm run check:dates`: what has gone out of date by now. Prints, and never fails: a date alone is no fault. */
import { documents } from '../data/documents.ts';
import { checked } from '../data/edition.ts';
import iana from '../data/iana.json' with { type: 'json' };
import { runtimes } from '../data/runtimes.ts';

const days = (date: string): number => Math.floor((Date.now() - new Date(date).getTime()) / 86_400_000);

console.log(
  `registry read ${days(iana.read)} days ago (src/data/iana.json), content checked ${days(checked)} days ago (src/data/edition.ts)`,
);
for (const { code, phrase, expires } of iana.codes as { code: number; phrase: string; expires?: string }[])
  if (expires) console.log(`${code} ${phrase}: temporary registration, ${days(expires) > 0 ? 'ended' : 'ends'} ${expires}`);
for (const { label, expired, newest } of Object.values(documents))
  if (expired || newest)
    console.log(`${label}: ${[expired && `expired ${expired}`, newest && `newest is ${newest}`].filter(Boolean).join(', ')}`);
for (const { name, version, checked: read } of runtimes) console.log(`${name}: names read ${days(read)} days ago in ${version}`);
