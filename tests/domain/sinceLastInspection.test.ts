import { expect, test } from 'vitest';
import { sinceLastInspection } from '#domain/sinceLastInspection.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const eastmere = {
  name: 'Eastmere',
  reports: [
    imaginaryReport('e1', 'ilacs-2018', '2019-11-04', '2019-12-16', 'GGGGG'),
    imaginaryReport('e2', 'ilacs-2023', '2024-03-04', '2024-05-16', 'RRRRI'),
  ],
};
const norwick = {
  name: 'Norwick',
  reports: [imaginaryReport('n1', 'sif', null, '2016-02-08', 'GGGGG')],
};
const ashmoor = { name: 'Ashmoor', established: '2023-04-01', reports: [] };
const oldTarnshire = {
  name: 'Old Tarnshire',
  abolished: '2023-04-01',
  reports: [imaginaryReport('o1', 'sif', null, '2014-11-03', 'IIIII')],
};
const all = [eastmere, norwick, ashmoor, oldTarnshire];

test('from the first day of the last inspection, the longest wait first', () => {
  const { waits } = sinceLastInspection(all, '2026-06-30');
  expect(
    waits.map(({ council, since, startKnown, days, months }) => [
      ...[council.name, since, startKnown, days, months],
    ]),
  ).toEqual([
    // 8 February 2016 to 30 June 2026: 3,795 days; the day of publication stands in.
    ['Norwick', '2016-02-08', false, 3795, 124],
    // 4 March 2024 to 30 June 2026: 848 days.
    ['Eastmere', '2024-03-04', true, 848, 27],
  ]);
});

test('a council that was never inspected is apart, one that is no more is not there', () => {
  const { never } = sinceLastInspection(all, '2026-06-30');
  expect(never.map(({ name }) => name)).toEqual(['Ashmoor']);
});

test('an inspection counts once its report is published, from its first day', () => {
  const on = (day: string) => sinceLastInspection([eastmere], day).waits[0]?.since;
  expect(on('2024-05-15')).toBe('2019-11-04');
  expect(on('2024-05-16')).toBe('2024-03-04');
});
