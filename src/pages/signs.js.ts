import type { APIRoute } from 'astro';
import { script } from '../browser/bundle.ts';
import { signRows } from '../lookup/sign-rows.ts';
import { model } from '../model/door.ts';

/** What emitters write, their words and settings: loaded when a query has more than names and numbers. */
export const GET: APIRoute = async () => script('signs.ts', 'esm', { SIGNS: JSON.stringify(signRows(await model())) });
