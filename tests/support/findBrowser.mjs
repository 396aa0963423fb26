import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const settings = ['CHROMIUM_PATH', 'CHROME_PATH'];

/** Where Chromium and its kin usually are, by `process.platform`. */
const usualPlaces = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: ({ HOME = '' }) =>
    [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ].flatMap((app) => [`/Applications/${app}`, path.posix.join(HOME, 'Applications', app)]),
  win32: (env) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        path.win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Playwright's own browser, whether or not it is there; null: Playwright knows none. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

/**
 * A file that can be started. On Linux it is tried: some systems put a script in a browser's place
 * that only says how to install it.
 */
function canStart(file) {
  if (!existsSync(file)) return false;
  return process.platform !== 'linux' || run(file, ['--version'], 'ignore');
}

function run(command, words, stdio = 'inherit') {
  return spawnSync(command, words, { stdio }).status === 0;
}

async function thisMachine() {
  const { env, platform } = process;
  return { env, platform, own: await playwrightsOwn(), usable: canStart };
}

/**
 * The path of a Chromium: what CHROMIUM_PATH or CHROME_PATH names, else the first of the usual
 * places, else Playwright's own. null: there is none. Throws where a variable names no browser, as
 * another one would then be tested than was asked for.
 */
export function findBrowser({ env, platform, own, usable }) {
  const named = settings.find((name) => env[name]);
  if (named !== undefined) {
    if (usable(env[named])) return env[named];
    throw new Error(`${named} is ${env[named]}, and no browser starts from there`);
  }
  const places = usualPlaces[platform]?.(env) ?? [];
  return [...places, ...(own === null ? [] : [own])].find(usable) ?? null;
}

/** How a command is run with the rights to install: as it is, through sudo, or not at all. */
function rights() {
  if (process.getuid?.() === 0) return [];
  return run('sudo', ['-n', 'true'], 'ignore') ? ['sudo', '-n'] : null;
}

/** Debian and its kin but Ubuntu's, whose `chromium` package only stands for a snap. */
export function isDebianLike(osRelease) {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, words]) =>
    words.split(' '),
  );
  return ids.includes('debian') && !ids.includes('ubuntu');
}

function installWithApt() {
  const file = '/etc/os-release';
  if (!existsSync(file) || !isDebianLike(readFileSync(file, 'utf8'))) return;
  const prefix = rights();
  if (prefix === null || !run('apt-get', ['--version'], 'ignore')) return;
  console.log("No browser found. Installing Debian's chromium with apt-get …");
  for (const words of [['update'], ['install', '-y', 'chromium']]) {
    const [command, ...rest] = [...prefix, 'apt-get', ...words];
    // A list that can't be refreshed need not stop the installation.
    if (!run(command, rest)) console.log(`apt-get ${words[0]} did not succeed`);
  }
}

function installPlaywrightsOwn() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const mayInstall = process.platform === 'linux' && rights() !== null;
  console.log("Installing Playwright's own Chromium …");
  const withSystemLibraries = [cli, 'install', '--with-deps', 'chromium'];
  if (mayInstall && run(process.execPath, withSystemLibraries)) return;
  if (!run(process.execPath, [cli, 'install', 'chromium'])) {
    console.log('Playwright could not install its Chromium');
  }
}

/** A browser's path, from `machine` or after the first install that brings one. Throws for none. */
export function findOrInstall(machine, installs) {
  let browser = findBrowser(machine);
  for (const install of installs) {
    if (browser !== null) return browser;
    install();
    browser = findBrowser(machine);
  }
  if (browser === null) throw new Error('No Chromium was found, and none could be installed');
  return browser;
}

/**
 * The path of a Chromium; where there is none, gets one. Ends the process with status 1 where that
 * fails too: the tests in a browser are never left out in silence.
 */
export async function getBrowser() {
  try {
    const installs = [installWithApt, installPlaywrightsOwn];
    const browser = findOrInstall(await thisMachine(), installs);
    console.log(`Browser: ${browser}`);
    return browser;
  } catch (error) {
    console.error(`${error.message}.`);
    console.error('Install Chromium or Chrome, or set CHROMIUM_PATH to one, then try again.');
    process.exit(1);
  }
}
