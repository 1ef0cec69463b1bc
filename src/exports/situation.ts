import { z } from 'astro/zod';
import type { Site } from '../model/site.ts';
import { isLike, type Situation, situations } from '../model/situation.ts';
import { plain } from '../model/text.ts';
import { absolute } from '../url.ts';
import { codeName, exchange, exchangeOf, source, sourceOf } from './shape.ts';

const judged = (word: 'when' | 'why') => z.array(z.strictObject({ code: codeName, [word]: z.string() }));

/** The public form of a situation. */
export const situationSchema = situations.schema
  .pick({ title: true, theme: true, situation: true, why: true, keywords: true, asked: true })
  .extend({
    id: z.string().describe('Its name in the address.'),
    code: codeName.describe('The recommended code.'),
    logged: z.boolean().describe('True where the code stands in a log only.'),
    like: z.string().nullable().describe('The more general situation of which it is an instance.'),
    instances: z.array(z.string()).describe('The situations that are instances of it.'),
    alternatives: judged('when').describe('Codes that win in other cases, the strongest first.'),
    not: judged('why').describe('Codes that are often proposed and do not fit.'),
    send: z
      .array(z.strictObject({ name: z.string().nullable(), text: z.string() }))
      .describe('What to send with it, in order: a header field and why; without a name content, or what else to do.'),
    split: z
      .strictObject({
        how: z.string(),
        who: z.array(z.strictObject({ who: z.string(), code: codeName, source })),
        advice: z.string(),
      })
      .nullable()
      .describe('Who does which, where respected APIs or guides differ.'),
    example: exchange.nullable(),
    problem: z.string().nullable().describe('The type of its problem document, RFC 9457; null where none is sent.'),
    sources: z.array(source),
    url: z.string(),
  });

/** The public form of a situation, as `/situations.json` serves it. Fields are added, never renamed. */
export const publicSituation = (own: Situation, site: Site, host: URL | undefined) =>
  ({
    id: own.id,
    title: own.title,
    theme: own.theme,
    situation: plain(own.situation),
    code: own.code.id,
    logged: own.logged ?? false,
    why: plain(own.why),
    like: own.like?.id ?? null,
    instances: site.naming(isLike, situations, own.id).map(({ id }) => id),
    alternatives: own.alternatives.map(({ code, when }) => ({ code: code.id, when: plain(when) })),
    not: own.not.map(({ code, why }) => ({ code: code.id, why: plain(why) })),
    send: own.send.map((item) => {
      if ('name' in item) return { name: item.name, text: plain(item.why) };
      return { name: null, text: plain('content' in item ? item.content : item.note) };
    }),
    split: own.split
      ? {
          how: plain(own.split.how),
          who: own.split.who.map(({ who, code, source: from }) => ({ who, code: code.id, source: sourceOf(from) })),
          advice: plain(own.split.advice),
        }
      : null,
    example: own.example ? exchangeOf(own.example) : null,
    problem: own.problem?.uri ?? null,
    sources: own.sources.map(sourceOf),
    keywords: own.keywords,
    asked: own.asked,
    url: absolute(own.path, host),
  }) satisfies Record<Exclude<keyof Situation, 'path'>, unknown> & Record<string, unknown>;
