import { pageWatch } from './pageWatch.ts';

/**
 * Says that this test will log a console error or warning that `pattern` fits. Any other still
 * fails the test, and so does silence.
 */
export function expectConsoleError(pattern: RegExp): void {
  pageWatch.expect(pattern);
}
