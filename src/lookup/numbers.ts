import { readable } from './words.ts';

/** A number that a text gives as a code, and by what it was known as one. */
export interface Lifted {
  id: string;
  /** How it was read: `follows HTTP/1.1`. */
  how: string;
}

/** What is known of a code that a number may be. */
export type Names = (id: string) => readonly string[] | undefined;

/** Something around a number that speaks for a code; `most` is enough by itself in any text, `some` only together or in a question. */
interface Sign {
  how: string;
  value: number;
  before?: RegExp;
  after?: RegExp;
}

const most = 4;
const some = 2;
/** Characters on each side that are looked at. */
const around = 80;
const method = 'GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|NOTIFY|PROPFIND';

/** The surroundings by which a status is known, whatever wrote the text. */
const signs: Sign[] = [
  { how: 'follows HTTP/1.1', value: most, before: /\bHTTP\/[\d.]+ $/i },
  { how: 'follows the request in quotes', value: most, before: /(HTTP\/[\d.]+|[A-Z]+ \S+)\\?["'] $/ },
  // A client that sent no request, or bytes that are none, leaves the field of the request empty or odd.
  { how: 'follows the request in quotes', value: most, before: /(^|[^\\])"[^"\n]*" $/, after: /^ (\d+|-)( "|\s*$)/ },
  { how: 'follows timers', value: most, before: /(-?\d+\/){3,}[-+]?\d+ $/ },
  { how: 'follows durations', value: most, before: /( -?\d+(\.\d+)?){2} -?\d+\.\d+ $/ },
  { how: 'follows method and address', value: most, before: new RegExp(`\\b(${method})( \\S*[/.:]\\S*){1,2}( |: )$`) },
  { how: 'follows “status”', value: most, before: /(status|http|resp(onse)?)[\s_-]?(code|line)?["']?\s?[=:(]\s?["']?$/i },
  {
    how: 'follows “status”, “code” or “error”',
    value: 3,
    before:
      /(status|code|errors?|http|response|returned|returns?|got|received|answered|replied|respond(s|ed)( with)?|completed)\W{0,3}((code|is|was|of|with|status|an?|the)\W{1,3}){0,3}$/i,
  },
  { how: 'follows the result of a cache', value: 3, before: /\b[A-Z]+(_[A-Z]+)*\/$/ },
  { how: 'is a heading', value: 3, before: /<(title|h\d|b|strong|center)>\s*$/i },
  { how: 'is an error code', value: 3, before: /\bE$/ },
  { how: 'stands in a column of its own', value: some, before: /\| $/, after: /^ \|/ },
  { how: 'stands between quotes', value: some, before: /["'`(]$/, after: /^ ?["'`)]/ },
  { how: 'stands before “error”', value: some, after: /^[\s-](client |server |http )?(errors?|response|status|page)\b/i },
  { how: 'ends the line with its substatus', value: 3, before: /\S /, after: /^( \d+){2,4}\s*$/m },
  { how: 'stands before durations', value: 3, before: / $/, after: /^( \d+\.\d+){2}/ },
  { how: 'begins the line', value: some, before: /(^|\n)\s*$/, after: /^[\s:]+[A-Za-z]/ },
];

/** Surroundings in which a number is something else: a part of a date, a duration, a size, a port, an identifier, a version. */
const others: { before?: RegExp; after?: RegExp }[] = [
  // Thousands; other groups of three are a list of codes.
  { after: /^,000\b/ },
  { before: /\d[.,:]$|[$€£#@*]$|(?<!\b\d{3})-$/ },
  { after: /^[.,:]\d(?!\d\d\b)|^-\d(?!\d\d\b)|^[\d%°#]/ },
  // A chain of slashes is a list of codes, or else counters, timers or a date.
  { before: /(^|[^\d/])(\d{1,2}|\d{4,}|-\d+)(\/-?\d+)*\/$/ },
  { after: /^(\/-?\d+)*\/(\d{1,2}|\d{4,}|-\d+)\b/ },
  {
    after:
      /^(\.\d+)?\s?(ms|µs|ns|us|s|sec\w*|min\w*|hours?|days?|weeks?|times|[kmg]i?b|bytes|lines|attempts|retries|items|rows|users|connections)\b/i,
  },
  { before: /(\w\.\w+|\blocalhost|\]):$/ },
  { before: /\w\[$|\($/, after: /^(?<=\w\[\d+)\]|^:/ },
  {
    before:
      /\b(pid|port|line|column|col|version|uid|gid|errno|timeout|length|size|age|bytes|duration|count|limit|remaining|reset|offset|seq|id|max|thread|worker|build|took|exceeds|excess|latency|elapsed)["']?\s?[=:#]?\s?$/i,
  },
  // `key=404` and `"key": 404`, unless the key speaks of a status.
  { before: /(?:^|[\s,{;&?])["']?(?![\w.-]*(status|code|error|http|resp|rc\b))[\w.-]+(=|["']:\s?)["']?$/i },
  { before: /\bexpect:\s?$/i },
];

/** Text that a program wrote: in it a number counts only where its surroundings say that it is a status. */
const written = /\n.*\n|\d\d:\d\d:\d\d|\b\d+\.\d+\.\d+\.\d+\b|["'][^"']* HTTP\/\d|[{[]\s*["']|\b\w+=\S+.*\b\w+=\S+|:\d+:\d+|\bat \w+\.\w+/;

/** True when an identifier holds the number: `2889e565-404f`. */
const inIdentifier = (before: string, after: string): boolean => {
  const token = `${/[\w-]*$/.exec(before)![0]} ${/^[\w-]*/.exec(after)![0]}`;
  return (
    token
      .replace(/\b\d{3}\b/g, '')
      .replace(/(?<=[a-z])\d(?=\d?\b)/gi, '')
      .match(/\d/) !== null || /(^|[^a-z])[a-df-z]$/i.test(token.split(' ')[0]!)
  );
};

/** True when a table that the text holds calls the number's column a status. */
function inStatusColumn(text: string, at: number): boolean {
  const lines = text.slice(0, at).split('\n');
  const row = lines.pop()!;
  for (const mark of ['|', '\t', ',', ';']) {
    const head = lines.find((line) => line.includes(mark) && /status|\bcode\b/i.test(line))?.split(mark) ?? [];
    if (/status|\bcode\b/i.test(head[row.split(mark).length - 1] ?? '') && row.includes(mark)) return true;
  }
  return false;
}

const plain = (text: string) => text.replaceAll('\t', ' ');

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How far a number's surroundings speak for a code, and which of them most; nothing where they speak of something else. */
function evidence(before: string, after: string, names: readonly string[]): { value: number; how: string } | undefined {
  let value = 0;
  let how = '';
  let strongest = 0;
  const tell = (sign: string, weight: number) => {
    value += weight;
    if (weight > strongest) [strongest, how] = [weight, sign];
  };
  const [next, last] = [` ${simple(after)} `, ` ${simple(before)} `];
  if (names.some((name) => next.startsWith(` ${simple(name)} `) || last.endsWith(` ${simple(name)} `)))
    tell('stands beside its phrase', most);
  else if (names.some((name) => next.startsWith(` ${simple(name).split(' ')[0]} `))) tell('stands before its phrase', some);
  for (const sign of signs)
    if ((!sign.before || sign.before.test(before)) && (!sign.after || sign.after.test(after))) tell(sign.how, sign.value);
  const other = others.some((sign) => (!sign.before || sign.before.test(before)) && (!sign.after || sign.after.test(after)));
  if (value < most && (other || inIdentifier(before, after))) return undefined;
  return { value, how };
}

/** The numbers that a text gives as codes, the most certain first in what a program wrote, in their order in a question. */
export function lift(query: string, names: Names): { written: boolean; numbers: Lifted[] } {
  // Columns are parted by any number of spaces, and by tabs.
  const text = readable(query).replace(/ {2,}/g, ' ');
  const machine = written.test(text);
  const found = new Map<string, { value: number; how: string; at: number }>();
  for (const { 0: id, index } of text.matchAll(/(?<!\d)\d{3}(?!\d)/g)) {
    const known = names(id);
    if (!known) continue;
    const told = inStatusColumn(text, index)
      ? { value: most, how: 'stands in the column of statuses' }
      : evidence(plain(text.slice(Math.max(0, index - around), index)), plain(text.slice(index + id.length, index + around)), known);
    if (!told || (machine && told.value < some)) continue;
    const before = found.get(id);
    if (!before) found.set(id, { ...told, at: index });
    else if (told.value > before.value) found.set(id, { ...told, at: before.at });
  }
  const numbers = [...found].map(([id, told]) => ({ id, ...told }));
  if (machine) numbers.sort((a, b) => b.value - a.value || a.at - b.at);
  // In a question a number that nothing speaks for comes after one that is certain.
  else if (numbers.some(({ value }) => value >= most)) numbers.sort((a, b) => Number(!a.value) - Number(!b.value));
  return { written: machine, numbers: numbers.map(({ id, how }) => ({ id, how })) };
}
