import { slug } from './fields.ts';
import type { Entry } from './kind.ts';

/** Who has an address by phrase that several codes claim; null where nobody has it. */
const ruled: Record<string, string | null> = {
  // 401 is what everybody means; 561 is one load balancer's.
  unauthorized: '401',
  // 306 and 418 are both reserved under this word, which names neither.
  unused: null,
};

/** Names below `/codes/` that belong to pages. */
const taken = ['unregistered'];

/** What a code is called, or was. */
interface Called {
  phrase?: string;
  aliases?: string[];
}

/** Its phrase and its former and vendor phrases as parts of an address, each once; what has no letters is no name. */
export const phraseSlugs = ({ phrase = '', aliases = [] }: Called): string[] =>
  [...new Set([phrase, ...aliases].map(slug))].filter((part) => /[a-z]/.test(part));

/** The code whose page `/codes/<phrase>/` leads to, of those that claim it; undefined where it is nobody's. */
export const ownerOf = (phrase: string, claimants: readonly string[]): string | undefined =>
  (Object.hasOwn(ruled, phrase) ? ruled[phrase] : claimants[0]) ?? undefined;

/** Reports phrases of a code whose address another code or a page has. */
export function checkPhrases(entry: Entry<Called>, entries: Entry<Called>[]): void {
  for (const phrase of phraseSlugs(entry.data)) {
    if (taken.includes(phrase) || /^(\d{3}|[1-5]xx)$/.test(phrase))
      entry.report(`is called so that its address would be /codes/${phrase}/, which is a page: word it otherwise`, ['aliases']);
    const other = entries.find(({ id, data }) => id < entry.id && phraseSlugs(data).includes(phrase));
    if (other && !Object.hasOwn(ruled, phrase))
      entry.report(`shares the address /codes/${phrase}/ with ${other.id}: say in "ruled" of src/model/address.ts whose it is`, [
        'aliases',
      ]);
  }
}
