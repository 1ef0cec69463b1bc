/**
 * A word without the endings that make no other word of it: "refus" for "refuses" and "refused". "able" makes another one:
 * what is reachable has not been reached.
 */
export const stem = (word: string): string => {
  const short = word.replace(/(e?[sd]|e|ing|ly|er|ion)$/, '');
  return short.length > 2 ? short : word;
};

/** The part of a text that is read: more than any paste that a person looks at before sending it. */
export const longest = 4000;
/** Different words of a text that are looked for. The first ones of a paste tell as much as all of them, in a tenth of the time. */
const mostWords = 48;

/** Words of which every code could be the answer; they count only when nothing else is there. */
export const noise = new Set(
  'http https status statuses code codes error errors response responses returned returns return get got getting sc httpstatus statuscode statuscodes what which when should does do i my the a an to of is are be in for with and or vs versus by on at from it this that one some any not but was were we has have urlconnection httpstatus requests because as if so than then there how why can could would will may must please just only also too its been being did you your they their them use used using give given need want'.split(
    ' ',
  ),
);

/** The value of a decimal digit of any script: Unicode keeps the ten of each in a row, zero first. */
const digit = (character: string): string => {
  const point = character.codePointAt(0)!;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - below - 1))) below++;
  return String(below % 10);
};

/** A text as it is searched: digits of all scripts as ASCII, without accents, invisible characters and broken ones. */
export const readable = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’\p{Cf}\p{Cs}]/gu, '')
    .replace(/(?!\d)\p{Nd}/gu, digit);

/** The words of a text in lower case, each as often as it stands there, split at punctuation and inside camelCase and `Status404NotFound`. */
export const words = (text: string): string[] =>
  readable(text)
    // Dates, times, addresses and the numbers of system errors, as in log lines, are no codes; `301/302/303` is three.
    .replace(/\b(?!\d{3}[/-]\d{3}\b)\d+([/:.]\w+|-\d+\w*){2,}|\(\d+:/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1 $2')
    .replace(/(\d{3})([A-Za-z]{2})/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The words that a query is searched by: those of `words`, to a sensible number. */
export const typedOf = (query: string): string[] => {
  const all = words(query);
  return all.length <= mostWords ? all : [...new Set(all)].filter((word) => !noise.has(word)).slice(0, mostWords);
};

/** Words that turn the next one round: a range that does not exist is another case than one that does. */
export const negations = new Set('not no never without cannot cant doesnt isnt wasnt didnt havent nothing none nobody'.split(' '));

/** More words than this describe something; one is a name. */
const mostNaming = 1;

/** True where words describe something, and do not only name it: more than so many of them tell something. */
export const describes = (all: string[], most = mostNaming): boolean => all.filter((word) => !noise.has(word)).length > most;

/** Words of somebody to whom something went wrong. */
export const failures =
  /^(not|no|never|cannot|cant|fail\w*|invalid|bad|broken|missing|wrong|corrupt\w*|damaged|unknown|refus\w*|reject\w*|den(y|ied)|unable|exceed\w*|too|beyond|expired|unsupported|without|lack\w*|non\w*exist\w*)$/;

/** What of a text's words tells something: stems, each once. */
export const telling = (all: string[]): Set<string> =>
  new Set(all.filter((word) => !noise.has(word) && !negations.has(word) && !/\d/.test(word)).map(stem));
