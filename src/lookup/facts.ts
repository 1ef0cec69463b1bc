/** Words by which a query asks for one fact of a code. */
const asking = {
  cache: /\b(cach(e|ed|es|ing|eable|able)|heuristic|stored)\b/i,
  retry: /\b(retry|retries|retried|retrying|retryable|repeat|repeated|again)\b/i,
  body: /\b(body|bodies|content|payload)\b/i,
};

/** A fact of a code that has a place of its own on its page: `#cache`. */
export type FactName = keyof typeof asking;

/** The fact that a query asks for beside the name of a code: `404 cache`; `retry-after` and the like are names of their own. */
export const factOf = (query: string): FactName | undefined => {
  const text = query.replace(/\b\w+-\w+\b/g, ' ');
  return (Object.keys(asking) as FactName[]).find((name) => asking[name].test(text));
};
