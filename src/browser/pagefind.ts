/** The part of Pagefind's browser API that the search page uses; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** A page that holds the words of a query. */
export interface Found {
  url: string;
  /** Escaped text of the page with the words in `<mark>`. */
  excerpt: string;
  meta: { title: string };
  filters?: Record<string, string[]>;
}
