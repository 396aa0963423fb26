import { format } from 'node:util';

/** Collects what a test says on the console and what was expected of it. */
export class ConsoleWatch {
  #said: string[] = [];
  #expected: RegExp[] = [];

  hear(level: 'error' | 'warn', words: readonly unknown[]): void {
    this.#said.push(`console.${level}: ${format(...words)}`);
  }

  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What went against expectation since last asked, a sentence each; then starts afresh. */
  settle(): string[] {
    const said = this.#said;
    const expected = this.#expected;
    this.#said = [];
    this.#expected = [];
    const unexpected = said.filter((line) => !expected.some((pattern) => pattern.test(line)));
    const missing = expected.filter((pattern) => !said.some((line) => pattern.test(line)));
    return [
      ...unexpected.map((line) => `Unexpected ${line}`),
      ...missing.map((pattern) => `Expected ${String(pattern)} on the console; it never came`),
    ];
  }
}
