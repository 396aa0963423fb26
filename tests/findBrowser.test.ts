import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  findBrowser,
  findOrInstall,
  isDebianLike,
  type Machine,
} from '#tests/support/findBrowser.mjs';

const own = '/home/someone/.cache/playwright/chrome';

function machine(browsers: string[], given: Partial<Machine> = {}): Machine {
  const usable = (path: string) => browsers.includes(path);
  return { env: {}, platform: 'linux', own: null, usable, ...given };
}

describe('a browser', () => {
  it('is the one CHROMIUM_PATH names, before all others', () => {
    const env = { CHROMIUM_PATH: '/opt/a/chrome', CHROME_PATH: '/opt/b/chrome' };
    const browsers = ['/opt/a/chrome', '/opt/b/chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine(browsers, { env }))).toBe('/opt/a/chrome');
  });

  it('is the one CHROME_PATH names where the other is empty', () => {
    const env = { CHROMIUM_PATH: '', CHROME_PATH: '/opt/b/chrome' };
    expect(findBrowser(machine(['/opt/b/chrome', '/usr/bin/chromium'], { env }))).toBe(
      '/opt/b/chrome',
    );
  });

  it('is never another than the one that was named', () => {
    const env = { CHROMIUM_PATH: '/opt/a/chrome' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH is /opt/a/chrome, and no browser starts from there',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/someone/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('is found on %s at %s', (platform, browser) => {
    const env = {
      HOME: '/Users/someone',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(machine([browser], { platform, env }))).toBe(browser);
  });

  it("is the system's before Playwright's own", () => {
    expect(findBrowser(machine(['/usr/bin/chromium', own], { own }))).toBe('/usr/bin/chromium');
  });

  it("is Playwright's own where the system has none", () => {
    expect(findBrowser(machine([own], { own }))).toBe(own);
  });

  it("is none where Playwright's own was never installed", () => {
    expect(findBrowser(machine([], { own }))).toBeNull();
  });

  it("is Playwright's own on a system nobody thought of", () => {
    expect(findBrowser(machine([own], { own, platform: 'freebsd' }))).toBe(own);
  });
});

describe("Debian's chromium package", () => {
  it.each(['ID=debian\nVERSION_ID="12"', 'NAME="Some Mint"\nID=mint\nID_LIKE="debian"'])(
    'is asked for on %j',
    (osRelease) => {
      expect(isDebianLike(osRelease)).toBe(true);
    },
  );

  it.each(['ID=ubuntu\nID_LIKE=debian', 'ID=pop\nID_LIKE="ubuntu debian"', 'ID=fedora', ''])(
    'is not asked for on %j',
    (osRelease) => {
      expect(isDebianLike(osRelease)).toBe(false);
    },
  );
});

describe('where there is no browser', () => {
  const apt = '/usr/bin/chromium';

  it('the first install that brings one is the last', () => {
    const browsers: string[] = [];
    const tried: string[] = [];
    const found = findOrInstall(machine(browsers, { own }), [
      () => void tried.push('none'),
      () => void browsers.push(apt),
      () => void browsers.unshift(own),
    ]);
    expect(found).toBe(apt);
    expect(tried).toEqual(['none']);
    expect(browsers).toEqual([apt]);
  });

  it('nothing is installed once there is one', () => {
    const browsers = [apt];
    findOrInstall(machine(browsers), [() => void browsers.push('another')]);
    expect(browsers).toEqual([apt]);
  });

  it('and no install helps, it says so', () => {
    expect(() => findOrInstall(machine([]), [() => undefined])).toThrow(
      'No Chromium was found, and none could be installed',
    );
  });
});

it('ends with status 1 where the browser asked for is not there', () => {
  const script = fileURLToPath(new URL('support/findBrowser.mjs', import.meta.url));
  const start = `const { getBrowser } = await import(${JSON.stringify(script)}); await getBrowser();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', start], {
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: '/nowhere/chrome' },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('CHROMIUM_PATH is /nowhere/chrome, and no browser starts from there.');
});
