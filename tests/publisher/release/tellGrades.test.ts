import { describe, expect, test } from 'vitest';
import { tinyChanges } from '#tests/support/tinyChanges.ts';

const grade = (column: string, after: string) => ({ column, before: null, after });

describe('a corrected grade', () => {
  test('has before and after, and its inspection’s day', () => {
    const row = 'eastmere-ilacs-2024-05-16,children-in-care,';
    const changes = tinyChanges.by([
      'judgements.csv',
      `${row}requires-improvement`,
      `${row}inadequate`,
    ]);
    expect(changes).toEqual([
      {
        id: '2026-07-20/judgements/eastmere-ilacs-2024-05-16',
        councilId: 'eastmere',
        table: 'judgements',
        what: 'changed',
        title: 'Grades: Standard inspection, published 16 May 2024',
        on: '2024-05-16',
        inspectionId: 'eastmere-ilacs-2024-05-16',
        values: [
          { column: 'children-in-care', before: 'requires-improvement', after: 'inadequate' },
        ],
      },
    ]);
  });

  test('overall stands with the judgements under it', () => {
    const row = 'norwick-ilacs-2021-10-04,overall-effectiveness,';
    const [change] = tinyChanges.by(['judgements.csv', `${row}good`, `${row}outstanding`]);
    expect(change?.values).toEqual([
      { column: 'overall-effectiveness', before: 'good', after: 'outstanding' },
      { column: 'impact-of-leaders', before: 'good', after: 'good' },
      { column: 'help-and-protection', before: 'good', after: 'good' },
      { column: 'children-in-care-and-care-leavers', before: 'good', after: 'good' },
    ]);
  });

  test('of an area SEND inspection is an outcome; one that came later was added', () => {
    const row = 'vale-of-tarn-ilacs-2025-01-20,care-leavers,good';
    const outcome = `${row}\nvale-of-tarn-send-2026-05-05,send-arrangements,inconsistent`;
    expect(tinyChanges.by(['judgements.csv', row, outcome])).toMatchObject([
      {
        councilId: 'vale-of-tarn',
        what: 'added',
        title: 'Outcome: Area SEND inspection, published 5 May 2026',
        values: [grade('send-arrangements', 'inconsistent')],
      },
    ]);
  });
});
