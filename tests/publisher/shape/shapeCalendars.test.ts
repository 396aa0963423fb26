import { expect, test } from 'vitest';
import { calendarPaths } from '#contract/apiPaths.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readCalendar } from '#tests/support/readCalendar.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

function calendars(files = tinyDataSet()): Map<string, string> {
  const { output } = publish(files);
  return new Map([...(output ?? [])].filter(([path]) => path.startsWith('calendars/')));
}

function days(path: string): [id: string, day: string][] {
  const { events } = readCalendar(calendars().get(path) ?? '');
  return events.map(({ id, day }) => [id.split('@')[0] ?? '', day]);
}

test('there is a calendar for a council or a plan with a date, and for no other', () => {
  expect([...calendars().keys()]).toEqual([
    'calendars/eastmere.ics',
    'calendars/plans/eastmere-2024.ics',
    'calendars/norwick.ics',
  ]);
});

test('Eastmere: the day its plan was due, and its dated actions that are not complete', () => {
  const actions = [
    ['eastmere-2024-m06', '2025-03-31'],
    ['eastmere-2024-m02', '2025-06-30'],
    ['eastmere-2024-m03', '2026-09-30'],
    ['eastmere-2024-m04', '2026-12-31'],
  ];
  expect(days(calendarPaths.council('eastmere'))).toEqual([
    // 70 weekdays after 16 May 2024 is 22 August; 27 May is a bank holiday.
    ['eastmere-ilacs-2024-05-16-plan-due', '2024-08-23'],
    ...actions,
  ]);
  expect(days(calendarPaths.plan('eastmere-2024'))).toEqual(actions);
});

test('Norwick: 70 working days after 15 June 2026, over the bank holiday of 31 August', () => {
  // 15 June 2026 is a Monday: 14 weeks later is 21 September, and one day more.
  expect(days(calendarPaths.council('norwick'))).toEqual([
    ['norwick-ilacs-2026-06-15-plan-due', '2026-09-22'],
  ]);
});

test('a calendar is named after its council and plan, and made on the data-as-at day', () => {
  const made = calendars();
  expect(readCalendar(made.get('calendars/eastmere.ics') ?? '').name).toBe(
    'Eastmere: action plans',
  );
  const plan = made.get('calendars/plans/eastmere-2024.ics') ?? '';
  expect(readCalendar(plan).name).toBe('Eastmere: Better together: improvement plan');
  expect(new Set(plan.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20260630T000000Z']));
});

test('an action reported complete leaves the calendar', () => {
  const files = editedDataSet([
    'action-plan-milestones.csv',
    '2026,year,,,at-risk',
    '2026,year,,,complete',
  ]);
  const { events } = readCalendar(calendars(files).get('calendars/plans/eastmere-2024.ics') ?? '');
  expect(events.map(({ day }) => day)).toEqual(['2025-03-31', '2025-06-30', '2026-09-30']);
});
