import type { ConsoleMessage, Page, Request, Response } from '@playwright/test';

interface Allowance {
  pattern: RegExp;
  met: boolean;
}

/**
 * Everything that goes wrong on a page: messages on the console, errors nobody caught (React
 * reports a failed hydration as one), failed requests, answers with an error status, and requests
 * to any other origin than the site's.
 */
export class PageFaults {
  readonly #origin: string;
  readonly #found: string[] = [];
  readonly #allowances: Allowance[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  watch(page: Page): void {
    page.on('console', (message) => {
      this.#hear(message);
    });
    page.on('pageerror', (error) => {
      this.#found.push(`uncaught: ${error.message}`);
    });
    page.on('request', (request) => {
      this.#trace(request);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'failed';
      // The page itself calls off what it no longer needs when it moves on.
      if (reason !== 'net::ERR_ABORTED') this.#found.push(`${reason}: ${request.url()}`);
    });
    page.on('response', (response) => {
      this.#weigh(response);
    });
  }

  /** A fault the test brings about. It must come, or the test fails. */
  expect(pattern: RegExp): void {
    this.#allowances.push({ pattern, met: false });
  }

  /** What was not expected, and what was expected in vain. */
  report(): string[] {
    const unexpected = this.#found.filter((fault) => {
      const allowances = this.#allowances.filter(({ pattern }) => pattern.test(fault));
      for (const allowance of allowances) allowance.met = true;
      return allowances.length === 0;
    });
    const missed = this.#allowances.filter(({ met }) => !met);
    return [...unexpected, ...missed.map(({ pattern }) => `expected in vain: ${pattern.source}`)];
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The same failure is recorded with its address by the response or the failed request.
    if (message.text().startsWith('Failed to load resource')) return;
    this.#found.push(`console ${message.type()}: ${message.text()}`);
  }

  #trace(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:' || origin === this.#origin) return;
    this.#found.push(`other origin: ${request.url()}`);
  }

  #weigh(response: Response): void {
    if (response.status() >= 400) this.#found.push(`${response.status()}: ${response.url()}`);
  }
}
