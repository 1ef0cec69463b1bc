import { defineConfig, devices } from '@playwright/test';
import { findChromium, findFirefox } from './e2e/browser.ts';

const port = Number(process.env.PORT ?? 4399);
const base = process.env.BASE_PATH?.replace(/\/?$/, '/') ?? '/';
const executablePath = findChromium();
const firefox = findFirefox();

export default defineConfig({
  testDir: 'e2e',
  // The tests of the built files are not the browser's; Playwright would load them only to find none of its own.
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: false }]],
  // A guard against hanging; a busy machine is slow, not red.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: { baseURL: `http://127.0.0.1:${port}${base}`, trace: 'retain-on-failure' },
  webServer: {
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
          // Chromium refuses to run as root inside its sandbox.
          chromiumSandbox: process.getuid?.() !== 0,
        },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            // Every run tries the search; npm run test:all also map, trees and error page.
            testMatch: process.env['ALL'] ? '*.spec.ts' : 'search.spec.ts',
            // What no engine sees differently; and Debian's Firefox leaves scripts on, and its own colours, whatever its driver is told.
            grepInvert: /axe|sideways|with scripts off|forced colours/,
            use: { ...devices['Desktop Firefox'], channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
          },
        ]
      : []),
  ],
});
