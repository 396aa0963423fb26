import type { Page } from '@playwright/test';

const mark = 'testMark';

/** Tells whether the page has been loaded anew: a mark left on its window is gone then. */
export class PageLife {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async mark(): Promise<void> {
    await this.#page.evaluate((name) => Object.assign(window, { [name]: true }), mark);
  }

  /** Whether the page is still the one that was marked. */
  async lasts(): Promise<boolean> {
    return this.#page.evaluate((name) => name in window, mark);
  }
}
