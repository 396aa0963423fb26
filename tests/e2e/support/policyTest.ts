import { expect } from '@playwright/test';
import { siteTest } from './siteTest.ts';
import { PolicyWatch } from './PolicyWatch.ts';

interface PolicyFixtures {
  /** What the security policy forbade on the page of the test. */
  violations: PolicyWatch;
}

/** A test in which nothing may be tried that the site's security policy forbids. */
export const policyTest = siteTest.extend<PolicyFixtures>({
  violations: [
    async ({ page }, use) => {
      const watch = await PolicyWatch.start(page);
      await use(watch);
      expect(watch.found, 'what the security policy forbade').toEqual([]);
    },
    { auto: true },
  ],
});
