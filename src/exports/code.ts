import type { Code, Written } from '../model/code.ts';
import type { Citation } from '../model/source.ts';
import { plain } from '../model/text.ts';
import { absolute } from '../url.ts';

const link = ({ label, title, url }: Citation) => ({ label, title, url });

/** Fields of a code that its public form does not have (yet). A new field is made public below, or named here. */
type Withheld = 'caution' | 'notes' | 'examples' | 'keywords' | 'from' | 'first' | 'everyday';

/** The public form of a code, as `/codes.json` and `/codes/<code>.json` serve it. Fields are added, never renamed. */
export const publicCode = (code: Code, site: URL | undefined) =>
  ({
    code: Number(code.id),
    phrase: code.phrase,
    title: code.title,
    class: code.class,
    summary: code.summary,
    registration: code.registration,
    spec: code.spec.map(link),
    definition: code.definition ? { text: code.definition.text, spec: link(code.definition.spec) } : null,
    forPeople: code.forPeople ?? null,
    retryable: code.retryable,
    cacheable: code.cacheable,
    body: code.body,
    headers: code.headers.map(({ name, level, if: condition, why, spec }) => ({
      name,
      level,
      ...(condition && { if: condition }),
      why: plain(why),
      spec: spec ? link(spec) : null,
    })),
    aliases: code.aliases,
    related: code.related.map(({ id }) => Number(id)),
    constants: Object.fromEntries(
      code.constants.map(({ runtime, names }) => [runtime.id, names.length || runtime.complete ? names.map(({ text }) => text) : null]),
    ),
    emitters: code.emitters.map(({ id: _id, ...use }) => ({ ...use, standard: use.standard && Number(use.standard.id) })),
    url: absolute(code.path, site),
  }) satisfies Record<Exclude<keyof Written, Withheld>, unknown> & Record<string, unknown>;
