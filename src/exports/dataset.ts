import { z } from 'astro/zod';
import { checked, version } from '../data/edition.ts';
import { codes } from '../model/code.ts';
import { emitters } from '../model/emitter.ts';
import type { Site } from '../model/site.ts';
import { situations } from '../model/situation.ts';
import { absolute } from '../url.ts';
import { codeSchema, publicCode } from './code.ts';
import { emitterSchema, publicEmitter } from './emitter.ts';
import { publicSituation, situationSchema } from './situation.ts';

/** What a file as a whole says. */
const head = (host: URL | undefined) => ({
  version,
  checked,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  schema: absolute('/codes.schema.json', host),
});
const headSchema = z.strictObject({
  version: z.string().describe('Version of this form: the second number rises with a field that is added.'),
  checked: z.string().describe('The day on which the content was last held against its sources as a whole.'),
  license: z.string(),
  schema: z.string(),
});
const runtime = z.strictObject({
  id: z.string(),
  name: z.string(),
  what: z.string(),
  version: z.string().describe('The release or commit that was read.'),
  checked: z.string(),
  complete: z.boolean().describe('False where the copy that was read may lack recent names, so that an absence is no fact.'),
  url: z.string(),
});

/** `/codes.json`. */
export const allCodes = (site: Site, host: URL | undefined) => ({
  ...head(host),
  runtimes: site.tables.runtimes.map(({ id, name, what, version: read, checked: on, complete, url }) => ({
    id,
    name,
    what,
    version: read,
    checked: on,
    complete,
    url,
  })),
  codes: [...site.registered, ...site.unregistered].map((code) => publicCode(code, site, host)),
});

/** `/situations.json`. */
export const allSituations = (site: Site, host: URL | undefined) => ({
  ...head(host),
  situations: site.all(situations).map((situation) => publicSituation(situation, site, host)),
});

/** `/emitters.json`. */
export const allEmitters = (site: Site, host: URL | undefined) => ({
  ...head(host),
  emitters: site.all(emitters).map((emitter) => publicEmitter(emitter, host)),
});

type Json = Record<string, unknown>;

/** The JSON Schema of a form, without the line that says which edition it is. */
function schemaOf(type: z.ZodType): Json {
  const { $schema: _edition, ...rest } = z.toJSONSchema(type, { io: 'output' }) as Json;
  return rest;
}

/** A form of which one field is a list of what another definition says. */
function listed(type: z.ZodObject, field: string, to: string): Json {
  const own = schemaOf(type.extend({ [field]: z.array(z.unknown()) })) as { properties: Json };
  return { ...own, properties: { ...own.properties, [field]: { type: 'array', items: { $ref: `#/$defs/${to}` } } } };
}

/** The definitions of `/codes.schema.json`, one a form. */
export const definitions = (): Record<string, Json> => ({
  Code: schemaOf(codeSchema),
  Situation: schemaOf(situationSchema),
  Emitter: schemaOf(emitterSchema),
  Codes: listed(headSchema.extend({ runtimes: z.array(runtime) }), 'codes', 'Code'),
  Situations: listed(headSchema, 'situations', 'Situation'),
  Emitters: listed(headSchema, 'emitters', 'Emitter'),
});

/** `/codes.schema.json`: one schema for all files, which says by their keys what each is. */
export const jsonSchema = (host: URL | undefined): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(host && { $id: absolute('/codes.schema.json', host) }),
  title: 'Data of Statusline',
  anyOf: ['Codes', 'Situations', 'Emitters', 'Code', 'Situation', 'Emitter'].map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs: definitions(),
});

const cell = (value: unknown) => {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** `/codes.csv` (RFC 4180): the facts of each code in a line. */
export function csv(site: Site, host: URL | undefined): string {
  const rows = site.all(codes).map((code) => ({
    code: code.id,
    phrase: code.phrase,
    class: code.class,
    registration: code.registration,
    avoid: code.caution?.avoid ?? false,
    summary: code.summary,
    retryable: code.retryable,
    cacheable: code.cacheable,
    body: code.body,
    everyday: code.everyday,
    required: code.headers.filter(({ level, if: condition }) => level === 'must' && !condition).map(({ name }) => name),
    spec: code.spec[0]?.label,
    spec_url: code.spec[0]?.url,
    aliases: code.aliases,
    url: absolute(code.path, host),
  }));
  return [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
