import { expect, it } from 'vitest';
import type { CalendarEntry } from '#domain/calendar/calendarEntry.ts';
import { milestoneEntries, type CalendarAction } from '#domain/calendar/milestoneEntries.ts';

const hub: CalendarAction = {
  id: 'hub',
  title: 'Open a family hub',
  due: '2026-09-30',
  originalDue: null,
  ownerRole: 'Head of early help',
  status: 'on-track',
  statusAsAt: '2026-02-16',
};

function entriesOf(
  actions: readonly CalendarAction[],
  reportedBy: 'council' | 'reader' = 'council',
): CalendarEntry[] {
  return milestoneEntries(actions, {
    councilName: 'Eastmere',
    planTitle: 'Better together',
    reportedBy,
    more: ({ id }) => ({ lines: [`More on ${id}`], address: `https://eastmere.example/${id}` }),
  });
}

function lineOf(changes: Partial<CalendarAction>, line: number, by?: 'council' | 'reader') {
  return entriesOf([{ ...hub, ...changes }], by)[0]?.description.split('\n')[line];
}

it('says what is due, whose it is, how it stands and where that is from', () => {
  expect(entriesOf([hub])).toEqual([
    {
      id: 'hub',
      day: '2026-09-30',
      title: 'Eastmere action plan: Open a family hub',
      description: [
        'Due: 30 September 2026',
        'Owner: Head of early help',
        'Status: On track, as the council reported on 16 February 2026',
        'Plan: Better together',
        'More on hub',
      ].join('\n'),
      address: 'https://eastmere.example/hub',
    },
  ]);
});

it('stands on the last day of a month or year, and says that no day is given', () => {
  const [month, year] = entriesOf([
    { ...hub, due: '2028-02' },
    { ...hub, due: '2026' },
  ]);
  expect(month).toMatchObject({
    day: '2028-02-29',
    title: 'Eastmere action plan, by end of February 2028: Open a family hub',
  });
  expect(month?.description).toContain(
    'Due: February 2028. No day is given: this entry stands on the last day of the month.\n',
  );
  expect(year).toMatchObject({
    day: '2026-12-31',
    title: 'Eastmere action plan, by end of 2026: Open a family hub',
  });
  expect(year?.description).toContain('stands on the last day of the year.\n');
});

it('leaves out what is reported complete or has no due date', () => {
  const actions: CalendarAction[] = [
    { ...hub, id: 'done', status: 'complete' },
    { ...hub, id: 'undated', due: null },
    { ...hub, id: 'not-known', status: 'unknown' },
  ];
  expect(entriesOf(actions).map(({ id }) => id)).toEqual(['not-known']);
});

it('tells a date that was moved', () => {
  expect(lineOf({ originalDue: '2026-03' }, 1)).toBe('Moved from March 2026');
});

it('tells an owner or a status that is not known from one that is', () => {
  expect(lineOf({ ownerRole: null }, 1)).toBe('Owner: no owner published');
  expect(lineOf({ status: 'unknown', statusAsAt: null }, 2)).toBe(
    'Status not known: no report on it in the data',
  );
  expect(lineOf({ status: 'unknown' }, 2)).toBe(
    'Status not known: the council’s report of 16 February 2026 did not say',
  );
});

it('does not take a reader’s word for the council’s', () => {
  expect(lineOf({}, 2, 'reader')).toBe('Status: On track, as noted on 16 February 2026');
  expect(lineOf({ statusAsAt: null }, 2, 'reader')).toBe('Status: On track');
  expect(lineOf({ status: 'unknown' }, 2, 'reader')).toBe('Status not known');
  expect(lineOf({ ownerRole: null }, 1, 'reader')).toBe('Owner: none named');
});

it('tells a copy of an action from the council’s, and does without a council', () => {
  const [entry] = milestoneEntries([hub], {
    councilName: null,
    planTitle: 'Mine',
    reportedBy: 'reader',
    idPrefix: 'my-plan-',
    more: () => ({ lines: [], address: null }),
  });
  expect(entry).toMatchObject({
    id: 'my-plan-hub',
    title: 'Action plan: Open a family hub',
    address: null,
  });
});
