import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { cite } from './data/documents.ts';

/** The five classes by their first digit (RFC 9110 §15). */
export const classNames = ['informational', 'success', 'redirection', 'client-error', 'server-error'] as const;

const sentence = (most: number) =>
  z
    .string()
    .min(10)
    .max(most, `is longer than ${most} characters: shorten it`)
    .regex(/[.?!]$/, 'is not a sentence: end it with a full stop');

const citation = z.string().superRefine((text, context) => {
  try {
    cite(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

const page = z
  .strictObject({
    title: z.string().min(3).describe('What the page is, as a reader would name it: `nginx: error_page`.'),
    url: z.url({ protocol: /^https$/, error: 'is not an https:// address' }).describe('Deep link to the page.'),
  })
  .describe("A vendor's own page or source file.");

const source = z
  .union([citation, page], { error: 'is neither a citation (rfc9110#15.5.5) nor { title, url }' })
  .describe('Where a statement comes from: `rfc9110#15.5.5`, or { title, url } of a page.');

const code = z.union([z.literal('000'), z.number().int().min(100).max(999)]).describe('A status code: a number with an entry of its own.');

const note = z.strictObject({
  text: z.string().min(3).max(60).describe('At most 60 characters, lower case, no full stop: `honour Retry-After`.'),
  spec: citation.optional().describe('Where it says so.'),
});

const header = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Z][A-Za-z-]*$/, 'is not a header field name')
      .describe('Field name: `Retry-After`.'),
    level: z
      .enum(['must', 'should', 'may', 'typical'])
      .describe('The keyword the RFC uses for the sender of this code; `typical` is practice without a keyword.'),
    if: z
      .string()
      .max(90)
      .optional()
      .describe('Condition under which the level holds, as the RFC states it: `the condition is temporary`.'),
    why: sentence(160).describe('What the field tells the recipient.'),
    spec: citation.optional().describe('The section that sets the level; required unless `typical`.'),
  })
  .refine((value) => value.level === 'typical' || value.spec, {
    error: 'has a keyword level but no spec: cite the section that sets it, or use level: typical',
    path: ['spec'],
  });

const example = z
  .strictObject({
    caption: z.string().max(90).optional().describe('What the exchange shows; needed where a page has several.'),
    request: z.string().describe('The request as sent, HTTP/1.1, without Content-Length trouble: it is parsed by the tests.'),
    response: z.string().describe('Everything the server sends back, interim responses included.'),
  })
  .describe('One exchange. The tests replay every byte through a real parser.');

const emitter = z
  .strictObject({
    vendor: z.string().describe('Who uses the number this way: `nginx`, `AWS Application Load Balancer`.'),
    phrase: z.string().nullable().describe("The exact string in the vendor's source; null where it gives none."),
    meaning: sentence(240).describe('What it means there.'),
    seen: z
      .enum(['wire', 'log', 'body', 'client', 'label', 'never'])
      .describe(
        'Where it appears: sent to clients (wire), only in the emitter’s log (log), inside a body under another status (body), made up by client software (client), a name in a table with no known sender (label), nowhere (never).',
      ),
    recognise: z.array(sentence(240)).describe('Ways to tell this emitter from others: a header, a body, the Server field, a log field.'),
    indistinct: sentence(200).optional().describe('Plain statement that nothing tells it apart; instead of `recognise`.'),
    causes: z.array(sentence(240)).describe('What usually causes it.'),
    action: z.array(sentence(240)).min(1).describe('What to do about it, first things first.'),
    standard: z.number().int().nullable().describe('The registered code it stands for, if one does.'),
    instead: sentence(240).describe('What to send in an API of your own.'),
    sources: z.array(source).describe('Where this comes from.'),
    quality: z
      .enum(['primary', 'secondary', 'none'])
      .describe("primary: the vendor's own page or code; secondary: somebody else reports it; none: no primary source found."),
    folklore: z.boolean().optional().describe('True when the attribution is folklore and the page says so.'),
  })
  .describe('One use of a number that IANA does not register, or registers for something else.');

const unfit = 'src/content.config.ts describes every field';

/** What an author may write about one status code. */
export const codeSchema = z.strictObject(
  {
    phrase: z.string().describe('Exactly as IANA registers it; for an unregistered number, the best-known label.'),
    class: z.enum([...classNames, 'outside']).describe('Class by the first digit; `outside` for numbers beyond 100–599.'),
    summary: sentence(160).describe('One plain sentence of at most 160 characters.'),
    registration: z.enum(['permanent', 'temporary', 'obsoleted', 'unused', 'unregistered']).describe('State in the IANA registry.'),
    caution: z
      .strictObject({
        label: z.string().max(12).optional().describe('One word for lists: unused, obsolete, deprecated, dropped, temporary, reserved.'),
        avoid: z.boolean().default(false).describe('True when nobody should send the code today; lists show it struck out.'),
        text: sentence(240),
        spec: citation.optional(),
      })
      .optional()
      .describe('Shown above everything else: unused, deprecated, temporary, reserved, rare.'),
    spec: z.array(citation).describe('Where the code is defined, most important first.'),
    retryable: z
      .enum(['no', 'after-change', 'after-delay', 'new-connection'])
      .describe('What makes a repeat of the same request sensible.'),
    cacheable: z
      .enum(['heuristic', 'explicit', 'never'])
      .describe('heuristic: RFC 9110 §15.1; explicit: only with explicit freshness; never: must not be stored, or not final.'),
    body: z.enum(['expected', 'optional', 'forbidden']).describe('Whether the response carries content.'),
    notes: z
      .strictObject({ retry: note.optional(), cache: note.optional(), body: note.optional() })
      .default({})
      .describe('The line under each fact in the strip.'),
    headers: z.array(header).default([]).describe('Header fields of this response, in the order a reader needs them.'),
    examples: z.array(example).default([]).describe('Realistic exchanges, the most useful first.'),
    aliases: z.array(z.string()).default([]).describe('Former and vendor phrases.'),
    keywords: z.array(z.string()).default([]).describe('What people type: intents, symptoms, error names.'),
    related: z.array(code).default([]).describe('Neighbours; written once per pair, mirrored by the model.'),
    emitters: z.array(emitter).default([]).describe('Uses that IANA does not register, one per emitter.'),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}: ${unfit}` : undefined) },
);

/** What an author may write about one class. */
export const classSchema = z.strictObject({
  promise: z.string().max(50).describe('One line for lists, without a full stop: `The request has to change`.'),
  summary: sentence(160).describe('One plain sentence of at most 160 characters.'),
});

/** Themes of situations, in page order; the key is the slug. */
export const themes = {
  crud: 'Create, read, update, delete',
  lists: 'Lists and pagination',
  validation: 'Validation',
  authentication: 'Authentication',
  permission: 'Permission',
  tenants: 'Tenants and hidden resources',
  conflict: 'Conflicts and concurrency',
  idempotency: 'Idempotency keys',
  rate: 'Rate limits and quotas',
  async: 'Asynchronous jobs',
  bulk: 'Bulk requests',
  redirects: 'Redirects',
  conditional: 'Conditional requests and caching',
  ranges: 'Ranges and downloads',
  uploads: 'Uploads and sizes',
  negotiation: 'Content negotiation',
  methods: 'Methods and protocol',
  upgrades: 'Hints and upgrades',
  dependencies: 'Dependencies and maintenance',
  health: 'Health checks',
  gone: 'Deletion, expiry and soft delete',
  legal: 'Legal',
  payments: 'Payments',
  versions: 'Versions',
  browsers: 'CORS, CSRF and forms',
  graphql: 'GraphQL',
  webhooks: 'Webhooks',
  streaming: 'Streaming and long polling',
  webdav: 'WebDAV',
} as const;

/** What an author may write about one situation of an API; the file name is its slug. */
export const situationSchema = z.strictObject(
  {
    title: z.string().min(8).max(70).describe('What happened, as a heading, without a full stop: `E-mail address already taken`.'),
    situation: sentence(240).describe('The situation in one sentence, concrete.'),
    theme: z.enum(Object.keys(themes) as [keyof typeof themes]).describe('The list it belongs to.'),
    code: z.number().int().describe('The recommended code.'),
    why: sentence(420).describe('Why this code, in one to three sentences.'),
    alternatives: z
      .array(z.strictObject({ code: z.number().int(), when: sentence(240).describe('When it wins.') }))
      .default([])
      .describe('Neighbours that win in some cases, the strongest first.'),
    not: z
      .array(z.strictObject({ code: z.number().int(), why: sentence(240).describe('Why it loses.') }))
      .default([])
      .describe('Neighbours that are often proposed and do not fit.'),
    headers: z
      .array(z.strictObject({ name: z.string().regex(/^[A-Z][A-Za-z-]*$/), why: sentence(160) }))
      .default([])
      .describe('Header fields to send with it.'),
    split: z
      .strictObject({
        how: sentence(300).describe('How the field is divided.'),
        who: z
          .array(z.strictObject({ who: z.string(), code: z.number().int(), source }))
          .min(2)
          .describe('Who does which, each with its source.'),
      })
      .optional()
      .describe('Only where respected APIs or guides differ.'),
    example: example.optional(),
    sources: z
      .array(source)
      .min(1, 'is empty: cite a document from src/data/documents.ts or a vendor page')
      .describe('Where the advice comes from.'),
    keywords: z.array(z.string()).default([]).describe('What people type when they are in this situation.'),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}: ${unfit}` : undefined) },
);

export const collections = {
  codes: defineCollection({ loader: glob({ base: './src/content/codes', pattern: '*.mdx' }), schema: codeSchema }),
  situations: defineCollection({ loader: glob({ base: './src/content/situations', pattern: '*.yaml' }), schema: situationSchema }),
  classes: defineCollection({ loader: glob({ base: './src/content/classes', pattern: '*.mdx' }), schema: classSchema }),
};
