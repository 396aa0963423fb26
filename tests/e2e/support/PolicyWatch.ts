import type { Page } from '@playwright/test';

interface Violation {
  /** The directive that forbids it. */
  directive: string;
  /** What was forbidden: an address, or `inline`. */
  blocked: string;
  /** The page it was tried on. */
  page: string;
}

/**
 * What the site's security policy forbade, as the browser tells the page itself: in the page and in
 * its frames. Begins with the next page that is opened.
 */
export class PolicyWatch {
  readonly #found: Violation[] = [];

  static async start(page: Page): Promise<PolicyWatch> {
    const watch = new PolicyWatch();
    await page.exposeFunction('tellViolation', (violation: Violation) => {
      watch.#found.push(violation);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { tellViolation } = window as unknown as { tellViolation: (told: Violation) => void };
        tellViolation({
          directive: event.effectiveDirective,
          blocked: event.blockedURI,
          page: event.documentURI,
        });
      });
    });
    return watch;
  }

  get found(): readonly Violation[] {
    return this.#found;
  }

  /** Each directive once. */
  get directives(): string[] {
    return [...new Set(this.#found.map(({ directive }) => directive))].sort();
  }
}
