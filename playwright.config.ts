import { defineConfig, devices } from '@playwright/test';

/** Another port lets two runs stand side by side. */
const port = Number(process.env['E2E_PORT'] ?? 4199);
const executablePath = process.env['CHROMIUM_PATH'];
/** The built site. Another folder tries a build that is not the project's own. */
const site = process.env['SITE_FOLDER'] ?? 'dist';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // On a shared machine a moment without processor time must not decide: a test that fails once and
  // then passes is told as flaky, and is to be mended.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // A trace records every change of a large page and doubles the time of a run: ask for one.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      // What only differs by data or by server need not run twice.
      grepInvert: /@desktop/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `npx vite preview --outDir ${site} --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
