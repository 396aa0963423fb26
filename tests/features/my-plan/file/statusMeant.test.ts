import { expect, it } from 'vitest';
import { statusMeant } from '#features/my-plan/file/statusMeant.ts';

it.each([
  ['On track', 'on-track'],
  ['on-track', 'on-track'],
  ['NOT STARTED', 'not-started'],
  ['not_started', 'not-started'],
  ['At risk ', 'at-risk'],
  ['Delayed', 'delayed'],
  ['late', 'delayed'],
  ['Complete', 'complete'],
  ['Completed', 'complete'],
  ['done', 'complete'],
  ['Status not known', 'unknown'],
  ['Not known', 'unknown'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
  ['  ', 'unknown'],
])('%j is %s', (word, status) => {
  expect(statusMeant(word)).toBe(status);
});

it.each(['Green', 'Amber', 'Red', 'Blue', 'In progress', 'Ongoing', 'N/A', 'constructor'])(
  '%j is no status of ours',
  (word) => {
    expect(statusMeant(word)).toBeNull();
  },
);
