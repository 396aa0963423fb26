import { expect, test as base } from '@playwright/test';
import { PageFaults } from './PageFaults.ts';

interface SiteFixtures {
  /** Watches the page of every test; a fault that was not expected fails it. */
  faults: PageFaults;
}

/** A test of the built site in a browser. */
export const siteTest = base.extend<SiteFixtures>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = new PageFaults(new URL(baseURL ?? '').origin);
      faults.watch(page);
      await use(faults);
      expect(faults.report(), 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
});
