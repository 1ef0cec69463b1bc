/** A word without the endings that make no other word of it: "refus" for "refuses" and "refused". */
export const stem = (word: string): string => {
  const short = word.replace(/(e?[sd]|e|ing|ly|er|able|ion)$/, '');
  return short.length > 2 ? short : word;
};

const longest = 300;
const mostWords = 12;

/** Words of which every code could be the answer; they count only when nothing else is there. */
export const noise = new Set(
  'http https status statuses code codes error errors response responses returned returns return get got getting sc httpstatus statuscode statuscodes what which when should does do i my the a an to of is are be in for with and or vs versus by on at from it this that one some any not but was were we has have urlconnection httpstatus requests'.split(
    ' ',
  ),
);

/** The words of a text in lower case, split at punctuation and inside camelCase and `Status404NotFound`. */
export const words = (text: string): string[] =>
  text
    .slice(0, longest)
    // Dates, times, addresses and the numbers of system errors, as in log lines, are no codes; `301/302/303` is three.
    .replace(/\b(?!\d{3}[/-]\d{3}\b)\d+([/:.]\w+|-\d+\w*){2,}|\(\d+:/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1 $2')
    .replace(/(\d{3})([A-Za-z]{2})/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, mostWords);
