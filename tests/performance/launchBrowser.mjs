import { chromium } from '@playwright/test';
import { getBrowser } from '../support/findBrowser.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser() {
  return chromium.launch({ executablePath: await getBrowser(), args: quiet });
}
