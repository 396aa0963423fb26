import { describe, expect, test } from 'vitest';
import { tinyChanges } from '#tests/support/tinyChanges.ts';

const grade = (column: string, after: string) => ({ column, before: null, after });

describe('areas for improvement', () => {
  const line =
    'skerry-isles-ilacs-2023-08-21,1,area-for-improvement,help-and-protection,early-help,Bring help to the outer islands';

  test('that were transcribed since are one change of their inspection', () => {
    const added = line.replace(',1,', ',2,').replace('Bring help', 'Bring a boat');
    const changes = tinyChanges.by(
      ['improvement-areas.csv', line, `${line}\n${added}`],
      [
        'improvement-coverage.csv',
        'skerry-isles-ilacs-2023-08-21,partial',
        'skerry-isles-ilacs-2023-08-21,full',
      ],
    );
    expect(changes).toEqual([
      {
        id: '2026-07-20/improvement-areas/skerry-isles-ilacs-2023-08-21',
        councilId: 'skerry-isles',
        table: 'improvement-areas',
        what: 'changed',
        title: 'Areas for improvement: Short inspection, published 21 August 2023',
        on: '2023-08-21',
        inspectionId: 'skerry-isles-ilacs-2023-08-21',
        values: [
          { column: 'coverage', before: 'partial', after: 'full' },
          { column: 'improvement-areas', before: '1', after: '2' },
          grade('improvement-area', 'Bring a boat to the outer islands'),
        ],
      },
    ]);
  });

  test('that only moved down are not told again', () => {
    const [first, second] = [
      'vale-of-tarn-ilacs-2025-01-20,1,area-for-improvement,help-and-protection,front-door,Decide within a day what to do about a new worry',
      "vale-of-tarn-ilacs-2025-01-20,2,area-for-improvement,children-in-care,management-oversight,Review every child's plan on time",
    ];
    const moved = [
      'vale-of-tarn-ilacs-2025-01-20,1,area-for-improvement,care-leavers,pathway-plans,Write plans in time',
      first.replace(',1,', ',2,'),
      second.replace(',2,', ',3,'),
    ].join('\n');
    const [change] = tinyChanges.by(['improvement-areas.csv', `${first}\n${second}`, moved]);
    expect(change?.values).toEqual([
      { column: 'improvement-areas', before: '2', after: '3' },
      grade('improvement-area', 'Write plans in time'),
    ]);
  });

  test('with another theme have both', () => {
    const changes = tinyChanges.by([
      'improvement-areas.csv',
      line,
      line.replace('early-help', 'front-door'),
    ]);
    expect(changes[0]?.values).toEqual([
      { column: 'themes', before: 'early-help', after: 'front-door' },
    ]);
  });
});
