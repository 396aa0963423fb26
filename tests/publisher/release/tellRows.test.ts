import { describe, expect, test } from 'vitest';
import { tinyChanges } from '#tests/support/tinyChanges.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const grade = (column: string, after: string) => ({ column, before: null, after });

describe('an inspection', () => {
  const norwick2026 = [
    grade('impact-of-leaders', 'requires-improvement'),
    grade('help-and-protection', 'inadequate'),
    grade('children-in-care', 'requires-improvement'),
    grade('care-leavers', 'inadequate'),
    grade('improvement-areas', '3'),
  ];

  test('that is new is one change, with its grades and the count of its areas', () => {
    expect(
      tinyChanges.between(tinyChanges.without('norwick-ilacs-2026-06-15'), tinyDataSet()),
    ).toEqual([
      {
        id: '2026-07-20/inspections/norwick-ilacs-2026-06-15',
        councilId: 'norwick',
        table: 'inspections',
        what: 'added',
        title: 'Standard inspection, published 15 June 2026',
        on: '2026-06-15',
        inspectionId: 'norwick-ilacs-2026-06-15',
        values: norwick2026,
      },
    ]);
  });

  test('that is gone is one change too, with what it was', () => {
    const [gone, ...more] = tinyChanges.between(
      tinyDataSet(),
      tinyChanges.without('norwick-ilacs-2026-06-15'),
    );
    expect(more).toEqual([]);
    expect(gone).toMatchObject({ councilId: 'norwick', what: 'removed' });
    expect(gone?.values).toEqual(
      norwick2026.map(({ column, after }) => ({ column, before: after, after: null })),
    );
  });

  test('that is new is told with the row of the timeline that came with it', () => {
    const visit = 'eastmere-monitoring-visit-2024-12-18';
    const [change, ...more] = tinyChanges.between(tinyChanges.without(visit), tinyDataSet());
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      title: 'Monitoring visit, published 18 December 2024',
      values: [grade('events', 'First monitoring visit'), grade('theme', 'care-leavers')],
    });
  });

  test('read second-hand, or without a report, says so', () => {
    const id = 'eastmere-monitoring-visit-2025-06-03';
    expect(tinyChanges.between(tinyChanges.without(id), tinyDataSet())).toMatchObject([
      {
        title: 'Monitoring visit, begun 3 June 2025',
        on: '2025-06-03',
        values: [grade('source', 'official-statistics')],
      },
    ]);
  });

  test('whose areas are not transcribed says so, and none is counted', () => {
    const changes = tinyChanges.between(
      tinyChanges.without('skerry-isles-ilacs-2019-12-09'),
      tinyDataSet(),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]?.values.at(-1)).toEqual(grade('coverage', 'not-transcribed'));
  });

  test('with another day has both of it', () => {
    const edit = ['inspections.csv', '2022-02-08,2022-02-09', '2022-02-08,2022-02-10'] as const;
    expect(tinyChanges.by(edit)).toEqual([
      {
        id: '2026-07-20/inspections/eastmere-focused-visit-2022-03-21',
        councilId: 'eastmere',
        table: 'inspections',
        what: 'changed',
        title: 'Focused visit, published 21 March 2022',
        on: '2022-03-21',
        inspectionId: 'eastmere-focused-visit-2022-03-21',
        values: [{ column: 'ended_on', before: '2022-02-09', after: '2022-02-10' }],
      },
    ]);
  });
});

describe('plans', () => {
  test('a new plan is one change with the count of its actions', () => {
    expect(
      tinyChanges.between(tinyChanges.without('eastmere-2024', 'inspections.csv'), tinyDataSet()),
    ).toEqual([
      {
        id: '2026-07-20/action-plans/eastmere-2024',
        councilId: 'eastmere',
        table: 'action-plans',
        what: 'added',
        title: 'Action plan: Better together: improvement plan',
        on: '2024-09-10',
        inspectionId: 'eastmere-ilacs-2024-05-16',
        planId: 'eastmere-2024',
        values: [grade('action-plan-milestones', '6'), grade('adopted_on', '2024-09-10')],
      },
    ]);
  });

  test('a moved status is a change of its own, the day with it', () => {
    const changes = tinyChanges.by([
      'action-plan-milestones.csv',
      'Head of housing,delayed,2026-02',
      'Head of housing,complete,2026-06',
    ]);
    expect(changes).toEqual([
      {
        id: '2026-07-20/action-plan-milestones/eastmere-2024-m02',
        councilId: 'eastmere',
        table: 'action-plan-milestones',
        what: 'changed',
        title: 'Action: Open twenty supported flats',
        on: '2025-06',
        planId: 'eastmere-2024',
        values: [
          { column: 'status', before: 'delayed', after: 'complete' },
          { column: 'status_as_at', before: '2026-02', after: '2026-06' },
        ],
      },
    ]);
  });

  test('a due date that was published since, without its precision told twice', () => {
    const [change, ...more] = tinyChanges.by([
      'action-plan-milestones.csv',
      'Open a family hub in Mere End,,,',
      'Open a family hub in Mere End,2026-12,month,',
    ]);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      on: '2026-12',
      values: [{ column: 'due_on', before: null, after: '2026-12' }],
    });
  });

  test('an action added to a plan that stays', () => {
    const changes = tinyChanges.between(tinyChanges.without('eastmere-2024-m05'), tinyDataSet());
    expect(changes).toMatchObject([
      {
        councilId: 'eastmere',
        what: 'added',
        title: 'Action: Open a family hub in Mere End',
        values: [grade('status', 'not-started'), grade('status_as_at', '2026')],
      },
    ]);
    expect(changes[0]).not.toHaveProperty('on');
  });
});

test('an event changed, and one taken out', () => {
  const changes = tinyChanges.between(
    tinyDataSet(),
    new Map([
      ...tinyDataSet(),
      [
        'events.csv',
        (tinyChanges.without('eastmere-e05').get('events.csv') ?? '').replace(
          'half of its actions are done',
          'a third of its actions are done',
        ),
      ],
    ]),
  );
  expect(changes).toMatchObject([
    {
      what: 'changed',
      title: 'A year of progress reported, 2025',
      on: '2025',
      values: [
        {
          column: 'summary',
          before: 'The council says half of its actions are done.',
          after: 'The council says a third of its actions are done.',
        },
      ],
    },
    {
      what: 'removed',
      title: 'Third monitoring visit, November 2025',
      on: '2025-11',
      values: [{ column: 'summary', before: 'Known from council minutes alone.', after: null }],
    },
  ]);
});

test('the data set itself: another day, whatever it is called', () => {
  const changes = tinyChanges.by([
    'data-set.csv',
    'councils (made up for tests),2026-06-30,2026-07-15',
    'places (made up for tests),2026-06-30,2026-07-20',
  ]);
  expect(changes).toMatchObject([
    { title: 'The data set as a whole', what: 'changed', councilId: null },
  ]);
  expect(changes[0]?.values.map(({ column }) => column)).toEqual(['title', 'checked_on']);
});
