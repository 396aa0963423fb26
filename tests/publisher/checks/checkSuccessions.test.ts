import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a change on another day than the end of the former council', () => {
  expect(
    messagesAfter('error', [
      'council-successions.csv',
      'old-tarnshire,ashmoor,2023-04-01',
      'old-tarnshire,ashmoor,2023-04-02',
    ]),
  ).toEqual([
    'council-successions.csv:2 changed_on: found "2023-04-02"; expected "2023-04-01", when old-tarnshire was abolished; mend: correct changed_on, or abolished_on in councils.csv',
  ]);
});

test('a former council that is still there', () => {
  expect(
    messagesAfter('error', [
      'council-successions.csv',
      'old-tarnshire,ashmoor',
      'eastmere,ashmoor',
    ]),
  ).toEqual([
    'council-successions.csv:2 former_id: found "eastmere", which has no abolished_on; expected a council abolished on 2023-04-01; mend: correct the id, or give its abolished_on in councils.csv',
  ]);
});

test('a successor not there yet, and one no longer there; one that was there already is right', () => {
  const rest =
    'expected a council that existed on 2023-04-01; mend: correct the id or changed_on, or the days in councils.csv';
  expect(
    messagesAfter(
      'error',
      ['councils.csv', 'ashmoor.example,2023-04-01', 'ashmoor.example,2023-04-02'],
      ['council-successions.csv', 'old-tarnshire,vale-of-tarn', 'old-tarnshire,old-tarnshire'],
    ),
  ).toEqual([
    `council-successions.csv:2 successor_id: found "ashmoor", established on 2023-04-02; ${rest}`,
    `council-successions.csv:3 successor_id: found "old-tarnshire", abolished on 2023-04-01; ${rest}`,
  ]);
  expect(
    messagesAfter('error', [
      'council-successions.csv',
      'old-tarnshire,ashmoor',
      'old-tarnshire,eastmere',
    ]),
  ).toEqual([]);
});
