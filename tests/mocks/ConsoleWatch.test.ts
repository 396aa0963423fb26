import { expect, it } from 'vitest';
import { ConsoleWatch } from '#tests/support/ConsoleWatch.ts';

it('has nothing to complain of in silence', () => {
  expect(new ConsoleWatch().settle()).toEqual([]);
});

it('names what was said, filled in as the console would', () => {
  const watch = new ConsoleWatch();
  watch.hear('error', ['Council %s is missing', 'Norwick']);
  watch.hear('warn', ['Old', { year: 2019 }]);
  expect(watch.settle()).toEqual([
    'Unexpected console.error: Council Norwick is missing',
    'Unexpected console.warn: Old { year: 2019 }',
  ]);
});

it('lets the expected pass, and only that', () => {
  const watch = new ConsoleWatch();
  watch.expect(/Norwick/);
  watch.hear('error', ['Norwick is missing']);
  watch.hear('error', ['Eastmere is missing']);
  expect(watch.settle()).toEqual(['Unexpected console.error: Eastmere is missing']);
});

it('complains where the expected did not come', () => {
  const watch = new ConsoleWatch();
  watch.expect(/Norwick/);
  expect(watch.settle()).toEqual(['Expected /Norwick/ on the console; it never came']);
});

it('starts afresh once it has settled', () => {
  const watch = new ConsoleWatch();
  watch.expect(/Norwick/);
  watch.hear('error', ['Norwick is missing']);
  watch.settle();
  watch.hear('error', ['Norwick is missing']);
  expect(watch.settle()).toEqual(['Unexpected console.error: Norwick is missing']);
});
