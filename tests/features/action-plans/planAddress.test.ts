import { expect, it } from 'vitest';
import { planAddress } from '#features/action-plans/planAddress.ts';

const codec = planAddress('2026-08-20');

function read(query: string) {
  return codec.read(new URLSearchParams(query));
}

it('opens on the data’s day with all actions', () => {
  expect(read('')).toEqual({ on: '2026-08-20', show: null, adjusted: [] });
});

it.each(['', 'on=2026-11-25', 'show=overdue', 'on=2026-11-25&show=within-30'])(
  'writes “%s” as it was read',
  (query) => {
    expect(codec.write(read(query)).toString()).toBe(query);
  },
);

it('drops what it can’t use, and says so', () => {
  expect(read('on=yesterday&show=lost')).toEqual({
    on: '2026-08-20',
    show: null,
    adjusted: [
      'The link asked to count on “yesterday”, which is not a day. This counts on 20 August 2026',
      'The link asked for the group of actions “lost”, which this page does not know. It is left out',
    ],
  });
});
