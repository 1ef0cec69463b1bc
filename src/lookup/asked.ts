import { type Lifted, lift, type Names } from './numbers.ts';
import { failures, readable, words } from './words.ts';

/** The numbers that a query asks for. */
export interface Asked {
  /** As codes, the one that is wanted first. */
  numbers: Lifted[];
  /** The number that somebody complains of and wants no more: what the words say comes before it. */
  doubted?: Lifted;
  /** True where the words beside the numbers decide between them. */
  open: boolean;
  /** True where a server is said to send the number, or a success stands beside a failure: it is asked for only if the words fit it. */
  stated?: boolean;
  /** True for text that a program wrote. */
  written: boolean;
}

/** Nobody asks for a code instead of another in a longer text. */
const mostRead = 400;

const number = String.raw`(?:http|status|code|error|an?|the|\s|["'“”(:])*\b(\d{3})\b`;

/** Ways to say which of two numbers is wanted, each with the one that is: 1 for the first, 2 for the second, 0 where the case decides. */
const relations: [pattern: RegExp, wanted: 0 | 1 | 2][] = [
  // `should be returned with 404 instead of 500`, `shouldn't it be 404 rather than 500?`
  [
    RegExp(
      String.raw`(?:^shouldnt|\b(?:should|must|ought|shall|needs? to))\b[^.]{0,60}?${number}[^.]{0,40}?\b(?:instead of|rather than|in place of|not)${number}`,
      'i',
    ),
    1,
  ],
  // Somebody complains of the first: `returns 500 instead of 404`.
  [
    RegExp(
      String.raw`\b(?:returns|returned|returning|gives|gave|giving|sends|sent|responds|responded|throws|got|gets|getting|receives|received|results in|shows|(?:is|was|were)(?= (?:an? )?\W?\d{3}))\b[^.]{0,40}?${number}[^.]{0,40}?\b(?:instead of|rather than|in place of|not)${number}`,
      'i',
    ),
    2,
  ],
  // `expected 404 but got 500`, `should be 404 but is 500`, `should be 422 not 400`
  [
    RegExp(
      String.raw`\b(?:expect\w*|should|supposed|must|want\w*|ought)\b[^.]{0,40}?${number}[^.]*?\b(?:but|got|not|instead|rather|is|was|received|actual)\b[^.]{0,30}?\b(\d{3})\b`,
      'i',
    ),
    1,
  ],
  // `returns 500, expected 404`, `got 500. It should be 404`
  [
    RegExp(
      String.raw`\b(\d{3})\b(?:[^.]|\.(?! )|\. (?=it|this|that|but))*?\b(?:expect\w*|should|supposed|must|ought|wanted)\b[^.]{0,40}?\b(\d{3})\b`,
      'i',
    ),
    2,
  ],
  // `replace 405 with 501`
  [RegExp(String.raw`\b(?:replac\w+|chang\w+|switch\w*|mov\w+)\b[^.]{0,30}?${number}[^.]{0,40}?\b(?:with|to|by)${number}`, 'i'), 2],
  // `return 410 instead of 404`, `use 422 rather than 400`
  [
    RegExp(
      String.raw`\b(?:return|use|send|respond|answer|make|give|add|prefer|switch|change)\b[^.]{0,40}?${number}[^.]{0,40}?\b(?:instead of|rather than|in place of|not)${number}`,
      'i',
    ),
    1,
  ],
  [RegExp(String.raw`\b(\d{3})\b[^.]*?\b(?:instead of|rather than)${number}`, 'i'), 0],
  // `instead of 500, make it 404`
  [RegExp(String.raw`\b(?:instead of|rather than)${number}[^.]*?\b(\d{3})\b`, 'i'), 2],
  [RegExp(String.raw`\b(\d{3})\b\W{0,3}(?:[a-z]+\W+){0,4}(?:or|vs\.?|versus|and|/|,)${number}`, 'i'), 0],
];

/**
 * A server is said to send the wrong number: `currently returns 500`, `wrong status (500)`, `causes 500 responses`, `gives 500, what should it return`,
 * `200 even when it failed`; or something is better than it: `faster than using 404`, `say what failed instead of 200`.
 */
const complaint = RegExp(
  String.raw`\b(?:currently|previously|formerly|originally|used to)\b(?![^.?]*\b(?:get|receiv|see|fac|handl|support))[^.?]*${number}|\b(?:wrongly|incorrectly|mistakenly|improperly|misleadingly|falsely|silently)\s+(?!get|receiv|see|fac|handl|support)[^.]{0,40}${number}|\b(?:wrong|incorrect|improper|inappropriate|misleading)\b[^.]{0,25}${number}|\b(?:causes?|causing)\b[^.]{0,25}?${number}|\b2\d\d\b[^.]{0,60}\beven (?:if|when|though)\b|\b(?:than|instead of)(?: \w+ing)?${number}|\b\d{3}\b[^?]*\bwhat\b[^?]{0,20}\b(?:should|to)\b[^?]{0,20}\b(?:return|send|respond|answer|use)\b`,
  'i',
);

/** A number is said to be out of place: `404 should not be used for`, `a 404 is not what one expects`, `should not show up as a 200`. */
const refused = RegExp(
  String.raw`\b\d{3}\b[^.?]{0,30}\b(?:should|must|ought)(?:\s+not|nt)\b|\b\d{3}\b[^.?]{0,30}\b(?:is|was|seems)\s+(?:wrong|incorrect|misleading|inappropriate|odd|not (?:\w+ )?(?:what|right|correct|appropriate|expected|apt))\b|\b(?:should|must|ought)(?:\s+not|nt)\b[^.?]{0,60}${number}|[(,]\s*not${number}`,
  'i',
);
/** What a server does, said of it: `the endpoint returns a generic 500`, `was returning 502`. That one `is returned` is as often what shall be. */
const stated = RegExp(
  String.raw`\b(?:returns?|returning|returned is|raises|throws|gives?|sends|sets|answers|served|produces|responds|responding|writes?|does an?|leads? to|results? in|ends? (?:up|with)|surfaces?|generates?|com(?:es?|ing) back|(?:shown|reported|treated|masked|mapped|wrapped|surfaced) as)\b[^.]{0,25}?${number}`,
  'i',
);
/** A number that is written down as what is to come: `when the link is old, then 410 is returned`. */
const specified = /\bthen\b[^.]*\d{3}/i;
/** A number that somebody wishes for, or tells others to send. */
const wished =
  /^\s*(?:please )?(?:return|send|use|answer|respond|reply)\b|[-=]>|\b(?:should|must|ought|needs? to|could(?! ?no?t\b)|may|might|allow|allows|consider|respect|support|add|proper|correct|expect\w*)\b/i;

/** A case that ends with the code that says no more than that something failed: `500 when the name is empty`. Nobody means it to. */
const failing = /\b(?:when|whenever|if|while|upon)\b.*\b500\b|\b500\b.*\b(?:when|whenever|if|while|for|after|with)\b/i;
/** Words of somebody who met a number, and wants to know what it says. */
const met = /\b(?:get|got|getting|receiv\w+|see|seeing|my)\b/i;
/** Somebody asks whether a number is right. */
const questioned =
  /\b(?:wonder\w*|unsure|not sure|does it make sense|is it (?:ok|right|correct|appropriate|valid)|is (?:an? )?(?:(?:http|status|code) )*\d{3} (?:\w+ ){0,3}(?:ok|right|correct|appropriate|proper|best))\b/i;

/** True where the words have to fit a number that a text holds. */
function isStated(text: string, id: string): boolean {
  // Who tells of a failure and of a success seldom wants the success.
  const surprising = id.startsWith('2') && words(text).some((word) => failures.test(word));
  const said = ((surprising || stated.test(text)) && !specified.test(text)) || (id === '500' && failing.test(text) && !met.test(text));
  return (said && !wished.test(text)) || questioned.test(text);
}

/** A text whose numbers stand alone: in `404 Not Found or 410 Gone` nothing is said not to be. */
const bareOf = (text: string, numbers: Lifted[], names: Names): string =>
  numbers.reduce(
    (own, { id }) =>
      (names(id) ?? []).reduce((rest, name) => rest.replace(RegExp(`${id}\\W{1,3}${name.replace(/\W+/g, '\\W+')}\\b`, 'gi'), id), own),
    text,
  );

/** The numbers that a query asks for, in the order in which it wants them. */
export function asked(query: string, names: Names): Asked {
  const { written, numbers } = lift(query, names);
  const text = readable(query).slice(0, mostRead);
  const [only, ...more] = numbers;
  if (!written && only && !more.length) {
    if (complaint.test(text) || refused.test(text)) return { numbers: [], doubted: only, written, open: false };
    return { numbers, written, open: false, stated: isStated(text, only.id) };
  }
  if (written || numbers.length < 2) return { numbers, written, open: false };
  const bare = bareOf(text, numbers, names);
  for (const [pattern, wanted] of relations) {
    const [, first, second] = pattern.exec(bare) ?? [];
    const pair = [first, second].map((id) => numbers.find((item) => item.id === id));
    const [one, other] = pair;
    if (!one || !other) continue;
    if (!wanted) return { numbers, written, open: true };
    const [best, rest] = wanted === 1 ? [one, other] : [other, one];
    return { numbers: [best, rest, ...numbers.filter((item) => item !== one && item !== other)], written, open: false };
  }
  return { numbers, written, open: false };
}
