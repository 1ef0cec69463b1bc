import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Path of a program; undefined when there is none. */
export const onPath = (name: string): string | undefined => {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
};

const own = (): boolean => existsSync(chromium.executablePath());

const system = (): string | undefined => names.map(onPath).find(Boolean);

/** Path of the system's Chromium; undefined when Playwright's own is there and needs no path. */
export const findChromium = (): string | undefined => (own() ? undefined : system());

/** The first Firefox whose WebDriver BiDi knows all that Playwright asks for. */
const leastFirefox = 153;

/** Path of the system's Firefox, which Playwright drives through WebDriver BiDi; undefined when there is none, or an old one. */
export function findFirefox(): string | undefined {
  const path = ['firefox-esr', 'firefox'].map(onPath).find(Boolean);
  if (!path) return undefined;
  const [, version] = /(\d+)\./.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout) ?? [];
  return Number(version) >= leastFirefox ? path : undefined;
}

/** Runs a command with its output shown; false when it fails. */
const attempt = (command: string, ...args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

/** Sees to it that a Chromium is there: Playwright's own, else the system's, else one that it installs. */
function ensureChromium(): void {
  if (own() || (attempt('npx', 'playwright', 'install', 'chromium') && own())) return;
  if (system()) return console.log(`Playwright's own Chromium cannot be had here; using ${system()}`);
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    attempt('apt-get', 'update', '-qq');
    attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    if (system()) return;
  }
  console.error('No Chromium found: install one (Debian: sudo apt-get install chromium) and run npm test again.');
  process.exit(1);
}

if (import.meta.main) ensureChromium();
