/**
 * A smoke test in WebKitGTK, which shares its engine with Safari: `npm run test:webkit`. Playwright's own WebKit has to be
 * downloaded from its makers; this one is a package of Debian, and is driven by WebDriver (https://www.w3.org/TR/webdriver2/).
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from './browser.ts';
import { serve } from './serve.ts';

const keys = { down: '\uE015', up: '\uE013', escape: '\uE00C', enter: '\uE007' };
const base = process.env['BASE_PATH']?.replace(/\/$/, '') ?? '';
/** A guard against hanging, in milliseconds; a busy machine is slow, not red. */
const patience = 60_000;

/** One window of the browser. */
interface Window {
  /** Opens a path of the site. */
  open(path: string): Promise<void>;
  /** Types into the first element that fits; without one, into whatever has the focus. */
  type(text: string, selector?: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** What an expression is in the page. */
  read<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is what it should be. */
  see(expression: string, value: unknown): Promise<void>;
}

/** Sends a command of WebDriver and returns its value. */
async function send(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${url}: ${value.error} ${value.message}`);
  return value;
}

function windowOf(session: string, site: string): Window {
  const read = async <Value>(expression: string) =>
    (await send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] })) as Value;
  const find = async (selector: string) => {
    const found = selector
      ? await send(`${session}/element`, { using: 'css selector', value: selector })
      : await send(`${session}/element/active`);
    return `${session}/element/${Object.values(found as Record<string, string>)[0]}`;
  };
  return {
    read,
    open: async (path) => void (await send(`${session}/url`, { url: `${site}${base}${path}` })),
    type: async (text, selector = '') => void (await send(`${await find(selector)}/value`, { text })),
    click: async (selector) => void (await send(`${await find(selector)}/click`, {})),
    see: async (expression, value) => {
      const end = Date.now() + patience;
      let seen = await read(expression);
      for (; JSON.stringify(seen) !== JSON.stringify(value) && Date.now() < end; seen = await read(expression)) await wait(50);
      assert.deepEqual(seen, value, expression);
    },
  };
}

const path = 'location.pathname + location.hash';
const box = `document.querySelector('#q')`;
const chosen = `document.querySelector('#' + ${box}.getAttribute('aria-activedescendant'))?.textContent.slice(0, 3)`;

/** What is tried, each by the name under which it is printed. */
const steps: Record<string, (window: Window) => Promise<void>> = {
  'the box answers while typing, arrows move, Escape closes and then clears, Enter opens': async (window) => {
    await window.open('/codes/404/');
    await window.type('40', '#q');
    await window.see(`${box}.getAttribute('aria-expanded')`, 'true');
    await window.see(chosen, '400');
    await window.type(keys.down + keys.down + keys.up);
    await window.see(chosen, '401');
    await window.type(keys.escape);
    await window.see(`[${box}.getAttribute('aria-expanded'), ${box}.value]`, ['false', '40']);
    await window.type(keys.escape);
    await window.see(`${box}.value`, '');
    await window.type('unathorized');
    await window.see(chosen, '401');
    await window.type(keys.enter);
    await window.see(path, `${base}/codes/401/`);
  },
  'the search page answers, and its filter holds the text to one kind': async (window) => {
    await window.open('/search/?q=conflict');
    await window.see(`document.querySelector('[data-search-results] li')?.dataset.code`, '409');
    await window.see(`document.querySelectorAll('[data-text]').length > 0`, true);
    const kind = `[...document.querySelectorAll('#filters select')].find((list) => [...list.options].some(({ value }) => value === 'situation'))`;
    await window.read(
      `(() => { const list = ${kind}; list.value = 'situation'; list.dispatchEvent(new Event('change', { bubbles: true })) })()`,
    );
    const others = `[...document.querySelectorAll('[data-search-results] li:not([hidden]) > a')].filter(({ href }) => !href.includes('/situations/')).length`;
    await window.see(others, 0);
    assert.ok(await window.read(`document.querySelectorAll('[data-text]').length > 0`));
  },
  'a tree is walked to its verdict': async (window) => {
    await window.open('/choose/');
    while (await window.read(`Boolean(document.querySelector('.answers'))`)) {
      const next = await window.read<string>(`new URL(document.querySelector('.answers > li > a').href).pathname`);
      await window.click('.answers > li > a');
      await window.see('location.pathname', next);
    }
    await window.see(`Boolean(document.querySelector('#sources')) && /situations/.test(location.pathname)`, true);
  },
  'a lens of the map shows a word for every code': async (window) => {
    await window.open('/codes/');
    await window.click('a[href$="#retry"]');
    await window.see(path, `${base}/codes/#retry`);
    await window.see(`[...document.querySelectorAll('.cell')].every((cell) => cell.querySelector('small.retry').offsetHeight > 0)`, true);
  },
  'the error page offers the code that the path names': async (window) => {
    await window.open('/nothing/418');
    await window.see(`document.querySelector('#guess').innerText.trim()`, 'Looking for 418 (Unused)?');
    await window.click('#guess a');
    await window.see(path, `${base}/codes/418/`);
  },
};

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a screen that nobody sees, a driver and a browser, runs all steps and ends what it started. */
async function smoke(driver: string, screen: string): Promise<void> {
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' };
  const driven = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const server = await serve(0);
  const url = `http://127.0.0.1:${port}`;
  let session = '';
  try {
    const end = Date.now() + patience;
    while (!(await fetch(`${url}/status`).catch(() => undefined)) && Date.now() < end) await wait(50);
    const { sessionId } = (await send(`${url}/session`, { capabilities: {} })) as { sessionId: string };
    session = `${url}/session/${sessionId}`;
    const window = windowOf(session, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    for (const [name, step] of Object.entries(steps)) {
      await step(window).catch((error: unknown) => {
        console.error(`  ✘  [webkit] ${name}`);
        throw error;
      });
      console.log(`  ✓  [webkit] ${name}`);
    }
  } finally {
    if (session) await send(session, undefined, 'DELETE');
    driven.kill();
    display.kill();
    server.closeAllConnections();
    server.close();
  }
}

const driver = onPath('WebKitWebDriver');
const screen = onPath('Xvfb');
if (driver && screen) await smoke(driver, screen);
else {
  const optional = process.argv.includes('--optional');
  console.log(
    `${optional ? 'Not tried in WebKit' : 'WebKit cannot be tried'}: install its driver and a screen for it (Debian: sudo apt-get install webkit2gtk-driver xvfb).`,
  );
  process.exitCode = optional ? 0 : 1;
}
