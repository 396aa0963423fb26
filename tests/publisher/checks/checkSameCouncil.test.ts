import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test("an event and a plan that name another council's inspection", () => {
  const messages = messagesAfter(
    'error',
    ['events.csv', 'eastmere-e01,eastmere', 'eastmere-e01,norwick'],
    [
      'action-plans.csv',
      'vale-of-tarn-2023,vale-of-tarn,,',
      'vale-of-tarn-2023,vale-of-tarn,old-tarnshire-ilacs-2019-02-25,',
    ],
  );
  expect(messages).toEqual([
    'events.csv:2 inspection_id: found "eastmere-ilacs-2024-05-16", an inspection of eastmere; expected an inspection of norwick, as in council_id; mend: correct inspection_id or council_id',
    'action-plans.csv:3 inspection_id: found "old-tarnshire-ilacs-2019-02-25", an inspection of old-tarnshire; expected an inspection of vale-of-tarn, as in council_id; mend: correct inspection_id or council_id',
  ]);
});

test('a council that is not there is told once', () => {
  expect(
    messagesAfter('error', ['events.csv', 'eastmere-e01,eastmere', 'eastmere-e01,nowhere']),
  ).toHaveLength(1);
});
