import type { Citation } from './source.ts';
import type { Entry } from './kind.ts';
import type { Tables } from './tables.ts';

/** The facts of a code that stand in the registry or in the tables read from the RFCs as well. */
interface Facts {
  phrase?: string;
  registration?: string;
  cacheable?: string;
  body?: string;
  spec?: Citation[];
  headers?: { name: string; level: string; if?: string | undefined; spec?: Citation | undefined }[];
}

/** The phrase of a code in the registry, which an example has to send whatever the entry says. */
export const registeredPhrase = (id: string, { iana }: Tables): { phrase?: string } => {
  const registered = iana.codes.find(({ code }) => code === Number(id));
  return registered ? { phrase: registered.phrase } : {};
};

/** Holds an entry against the copy of the IANA registry, and against what the RFCs require. */
export function checkAgainstTables(entry: Entry<Facts>, { iana, rfc }: Tables): void {
  const { id, data, report } = entry;
  const registered = iana.codes.find(({ code }) => code === Number(id));
  const of = registered ?? { registration: 'unregistered' };
  if (data.registration && data.registration !== of.registration)
    report(
      registered
        ? `is ${data.registration}, but src/data/iana.json says ${of.registration}: write that`
        : `is ${data.registration}, but src/data/iana.json does not have ${id}: add it there, or write unregistered`,
      ['registration'],
    );
  if (!registered) return;
  const section = `${registered.reference?.toLowerCase()}#${registered.section}`;
  if (data.spec && /^rfc\d+#[\d.]+$/.test(section) && !data.spec.some(({ doc, section: own }) => `${doc}#${own}` === section))
    report(`lacks ${section}, where src/data/iana.json has the definition: cite it`, ['spec']);
  if (data.phrase && data.phrase !== registered.phrase)
    report(`is ${data.phrase}, but src/data/iana.json says ${registered.phrase}: write that`, ['phrase']);
  const listed = (name: 'heuristic' | 'neverStored' | 'withoutContent') => rfc[name].includes(Number(id));
  const cacheable = listed('heuristic') ? 'heuristic' : listed('neverStored') ? 'never' : 'explicit';
  if (data.cacheable && data.cacheable !== cacheable)
    report(`is ${data.cacheable}, but by src/data/rfc.ts it is ${cacheable}: correct one`, ['cacheable']);
  if (data.body && (data.body === 'forbidden') !== listed('withoutContent'))
    report(`is ${data.body}, but src/data/rfc.ts ${listed('withoutContent') ? 'forbids content' : 'allows content'}: correct one`, [
      'body',
    ]);
  if (data.headers) checkMusts(entry, data.headers, rfc);
}

/** The header fields that an entry calls a MUST are those of the table, with the same section. */
function checkMusts({ id, report }: Entry<Facts>, headers: NonNullable<Facts['headers']>, { required, conditional }: Tables['rfc']): void {
  for (const [table, name, conditionally] of [
    [required, 'required', false],
    [conditional, 'conditional', true],
  ] as const) {
    const known = table[Number(id)] ?? {};
    headers.forEach((header, index) => {
      if (header.level !== 'must' || (header.if !== undefined) !== conditionally) return;
      if (known[header.name] !== header.spec?.label)
        report(
          `calls ${header.name} a MUST${conditionally ? ' under a condition' : ''} (${header.spec?.label}), but "${name}" in src/data/rfc.ts has ${known[header.name] ?? 'no such field'} for ${id}: correct one`,
          ['headers', index],
        );
    });
    for (const [field, section] of Object.entries(known))
      if (!headers.some((header) => header.name === field && header.level === 'must' && (header.if !== undefined) === conditionally))
        report(
          `lacks ${field} as a MUST${conditionally ? ' with its condition' : ''} (${section}), which "${name}" in src/data/rfc.ts has for ${id}: add it`,
          ['headers'],
        );
  }
}
