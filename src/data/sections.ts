/**
 * The headings of a code page, in page order, and their permanent ids.
 * The ids are part of the URL contract: add, never rename.
 */
export const sections = {
  example: 'Example',
  use: 'When to send it',
  avoid: 'When another code fits',
  receive: 'What the client does',
  retry: 'Retrying',
  cache: 'Caching',
  mistakes: 'Mistakes',
  headers: 'Headers',
  situations: 'Situations',
  emitters: 'Who sends it',
  constants: 'Constants',
  spec: 'Specification',
  related: 'Related codes',
} as const;

/** The order on pages that most readers reach because they received the code. */
export const receiverOrder = [
  'example',
  'receive',
  'retry',
  'emitters',
  'use',
  'avoid',
  'cache',
  'mistakes',
  'headers',
  'situations',
  'constants',
  'spec',
  'related',
] as const satisfies (keyof typeof sections)[];

/** The headings of a class page, in page order, and their permanent ids. */
export const classSections = {
  promise: 'What it promises',
  receive: 'What the client does',
  unknown: 'A member you do not know',
  cache: 'Caching',
} as const;

const known: Record<string, string> = { ...sections, ...classSections };

/** The permanent id of a heading whose words make a slug: that of a section with this title, or the slug. */
export const idOfHeading = (slug: string): string =>
  Object.keys(known).find((id) => known[id]!.toLowerCase().replaceAll(' ', '-') === slug) ?? slug;

/** The title of a section by its id. */
export const titleOfSection = (id: string): string | undefined => known[id];

/** The headings of a comparison, in page order, and their permanent ids; its first sentence carries `difference`. */
export const comparisonSections = {
  facts: 'Facts side by side',
  example: 'An exchange of each',
  situations: 'Situations that decide',
  who: 'Who does which',
  sources: 'Sources',
} as const;

export type SectionId = keyof typeof sections;

/** The sections that an author writes in the body, in this order; the others come from the front matter and the data. */
export const written = ['use', 'avoid', 'receive', 'retry', 'cache', 'mistakes'] as const satisfies SectionId[];
