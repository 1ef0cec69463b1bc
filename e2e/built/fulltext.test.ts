import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const folder = new URL('pagefind/fragment/', dist);

/** What the full-text search knows of each page: its address and its text. */
const fragments = readdirSync(folder).map((name): { url: string; content: string } => {
  const text = gunzipSync(readFileSync(new URL(name, folder))).toString();
  return JSON.parse(text.slice(text.indexOf('{')));
});

const entities: Record<string, string> = { '&#39;': "'", '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The texts of a page, each between two tags. */
const textsOf = (html: string): string[] =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>|<wbr\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity))
    .filter(Boolean);

/** The last word of each text with the first of the next one, where they would read as one. */
function* joints(texts: string[]): Generator<string> {
  for (const [at, text] of texts.entries()) {
    const last = /\w{2,}[.,:;”)]?(?=\s*$)/.exec(text);
    const first = /^\s*([A-Za-z]\w*)/.exec(texts[at + 1] ?? '');
    if (last && first) yield `${last[0]}${first[1]}`;
  }
}

test('no word of the full text is two words that stand apart on the page', () => {
  const joined: string[] = [];
  for (const { url, content } of fragments) {
    const file = new URL(`.${url}${url.endsWith('/') ? 'index.html' : ''}`, dist);
    const texts = textsOf(readFileSync(file, 'utf8'));
    const whole = texts.join(' ');
    for (const joint of joints(texts)) if (content.includes(joint) && !whole.includes(joint)) joined.push(`${url}: ${joint}`);
  }
  expect(fragments.length).toBeGreaterThan(900);
  expect(joined).toEqual([]);
});
