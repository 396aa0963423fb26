import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a council, an inspection and a theme that are not there', () => {
  const messages = messagesAfter(
    'error',
    ['council-aliases.csv', 'Mere End,district,eastmere', 'Mere End,district,westmere'],
    [
      'action-plans.csv',
      'eastmere,eastmere-ilacs-2024-05-16',
      'eastmere,eastmere-ilacs-2024-05-17',
    ],
    ['improvement-areas.csv', 'front-door;early-help', 'front-door;late-help'],
  );
  expect(messages).toEqual([
    'council-aliases.csv:2 council_id: found "westmere"; expected an id of councils.csv; mend: correct the id, or add its row to councils.csv',
    'improvement-areas.csv:3 themes: found "late-help"; expected an id of themes.csv; mend: correct the id, or add its row to themes.csv',
    'action-plans.csv:2 inspection_id: found "eastmere-ilacs-2024-05-17"; expected an id of inspections.csv; mend: correct the id, or add its row to inspections.csv',
  ]);
});

test.each([
  ['council-successions.csv', 'old-tarnshire,ashmoor', 'nowhere,ashmoor', 'former_id'],
  ['council-successions.csv', 'old-tarnshire,ashmoor', 'old-tarnshire,nowhere', 'successor_id'],
  ['statistical-neighbours.csv', 'norwick,2,vale-of-tarn', 'nowhere,2,vale-of-tarn', 'council_id'],
  ['statistical-neighbours.csv', 'norwick,2,vale-of-tarn', 'norwick,2,nowhere', 'neighbour_id'],
  ['inspections.csv', ',skerry-isles,sif', ',nowhere,sif', 'council_id'],
  ['events.csv', 'norwick-e01,norwick', 'norwick-e01,nowhere', 'council_id'],
  ['events.csv', 'eastmere-monitoring-visit-2024-12-18', 'nowhere', 'inspection_id'],
  ['action-plans.csv', 'vale-of-tarn-2023,vale-of-tarn', 'vale-of-tarn-2023,nowhere', 'council_id'],
  [
    'action-plan-milestones.csv',
    'eastmere-2024-m03,eastmere-2024',
    'eastmere-2024-m03,nowhere',
    'plan_id',
  ],
  ['action-plan-milestones.csv', 'Early help,early-help', 'Early help,nowhere', 'themes'],
] as const)('%s: %s -> %s', (file, from, to, column) => {
  const messages = messagesAfter('error', [file, from, to]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(
    new RegExp(`^${file}:\\d+ ${column}: found "nowhere"; expected an id of`),
  );
});

test('a judgement of no inspection', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'eastmere-send-2025-03-20,send-arrangements',
    'eastmere-send-2025-03-21,send-arrangements',
  ]);
  expect(messages[1]).toMatch(
    /^judgements\.csv:17 inspection_id: found "eastmere-send-2025-03-21"/,
  );
});

test('a row with another fault is still there to refer to', () => {
  const messages = messagesAfter('error', ['councils.csv', 'Eastmere,E06900001', 'Eastmere,']);
  expect(messages).toEqual([
    'councils.csv:3 gss_code: found an empty cell; expected text; mend: fill in the cell',
  ]);
});
