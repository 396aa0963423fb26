import { beforeEach, expect, it } from 'vitest';
import { chosenScenario } from '#mocks/chosenScenario.ts';

beforeEach(() => {
  sessionStorage.clear();
});

it('is normal before any choice', () => {
  expect(chosenScenario(sessionStorage).read()).toBe('normal');
});

it('is kept for the next page', () => {
  chosenScenario(sessionStorage).write('stale');
  expect(chosenScenario(sessionStorage).read()).toBe('stale');
});

it('is normal where what was kept is no scenario any more', () => {
  chosenScenario(sessionStorage).write('stale');
  const [key = ''] = Object.keys(sessionStorage);
  sessionStorage.setItem(key, 'on-fire');
  expect(chosenScenario(sessionStorage).read()).toBe('normal');
});
