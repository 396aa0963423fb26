import { expect, it } from 'vitest';
import { monitoringRhythm } from '#domain/monitoringRhythm.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
} from '#tests/support/imaginaryCouncil.ts';

const council = imaginaryCouncil({
  inspections: [
    imaginaryInspection({ id: 'before', kind: 'monitoring-visit', startedOn: '2024-05-16' }),
    imaginaryInspection({ id: 'focused', kind: 'focused-visit', startedOn: '2024-10-01' }),
    imaginaryInspection({ id: 'first', kind: 'monitoring-visit', startedOn: '2024-11-12' }),
    imaginaryInspection({ id: 'later', kind: 'monitoring-visit', startedOn: '2026-09-01' }),
  ],
  events: [imaginaryEvent({ id: 'second', type: 'monitoring-visit', occurredOn: '2025-11' })],
});

it('counts the monitoring visits after the report, up to the day asked about', () => {
  const { visits, months, daysSinceLast } = monitoringRhythm(council, '2024-05-16', '2025-12-10');
  expect(visits.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(months).toBe(18);
  // At least: the visit of November 2025 may have begun on its last day.
  expect(daysSinceLast).toBe(10);
});

it('tells the months as a calendar does', () => {
  const monthsTo = (on: string) => monitoringRhythm(council, '2024-05-16', on).months;
  expect(monthsTo('2025-05-15')).toBe(11);
  expect(monthsTo('2025-05-16')).toBe(12);
  expect(monthsTo('2024-05-16')).toBe(0);
});

it('knows no day where no visit is known, and none below nought within its month', () => {
  expect(monitoringRhythm(imaginaryCouncil(), '2024-05-16', '2025-01-01')).toEqual({
    visits: [],
    months: 7,
    daysSinceLast: null,
  });
  expect(monitoringRhythm(council, '2024-05-16', '2025-11-15').daysSinceLast).toBe(0);
});
