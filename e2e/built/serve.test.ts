import { test } from 'node:test';
import { expect } from '@playwright/test';
import { pathOf } from '../serve.ts';

const base = process.env.BASE_PATH?.replace(/\/$/, '') ?? '';

test('an address that nobody can decode gets the error page, and does not end the server', () => {
  expect(pathOf(`${base}/codes/404/`)).toBe('/codes/404/');
  expect(pathOf(`${base}/codes/%34%30%34/?q=%ff`)).toBe('/codes/404/');
  for (const address of ['/%ff', '/%', '/%00', '/%ed%a0%80', '//', '///%', ''])
    expect(pathOf(`${base}${address}`), address).toMatch(/^\/+(404\.html)?$/);
});
