import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('an overall grade for an inspection that started in April 2026 or later', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'norwick-ilacs-2026-06-15,impact-of-leaders,requires-improvement',
    'norwick-ilacs-2026-06-15,impact-of-leaders,requires-improvement\nnorwick-ilacs-2026-06-15,overall-effectiveness,inadequate',
  ]);
  expect(messages).toEqual([
    'judgements.csv:30 judgement: found "overall-effectiveness"; expected no overall grade for an ilacs inspection started on or after 2026-04-01; mend: delete the row, or correct line 13 of inspections.csv',
  ]);
});

test('the last day with an overall grade: without one the set is not full', () => {
  const messages = messagesAfter('error', [
    'inspections.csv',
    '2026-05-11,2026-05-22',
    '2026-03-31,2026-05-22',
  ]);
  expect(messages).toEqual([
    'inspections.csv:13 inspection_id: found no judgement overall-effectiveness of "norwick-ilacs-2026-06-15"; expected the judgements of ilacs-2023: overall-effectiveness, impact-of-leaders, help-and-protection, children-in-care, care-leavers; mend: add a row to judgements.csv, or correct started_on or framework',
  ]);
});

test('care leavers judged with children in care from 2023, or apart before it', () => {
  expect(messagesAfter('error', ['inspections.csv', '2024-03-04,', '2022-12-31,'])).toEqual([
    'inspections.csv:6 inspection_id: found no judgement children-in-care-and-care-leavers of "eastmere-ilacs-2024-05-16"; expected the judgements of ilacs-2018: overall-effectiveness, impact-of-leaders, help-and-protection, children-in-care-and-care-leavers; mend: add a row to judgements.csv, or correct started_on or framework',
    'judgements.csv:15 judgement: found "children-in-care"; expected children in care and care leavers as one judgement before 2023-01-01; mend: delete the row, or correct line 6 of inspections.csv',
    'judgements.csv:16 judgement: found "care-leavers"; expected children in care and care leavers as one judgement before 2023-01-01; mend: delete the row, or correct line 6 of inspections.csv',
  ]);
  const later = messagesAfter('error', [
    'inspections.csv',
    '2021-08-16,2021-08-20,2021-10-04',
    '2023-01-01,2023-01-05,2023-02-04',
  ]);
  expect(later.map((message) => message.replace(/;.*/, ''))).toEqual([
    'inspections.csv:11 inspection_id: found no judgement children-in-care of "norwick-ilacs-2021-10-04"',
    'inspections.csv:11 inspection_id: found no judgement care-leavers of "norwick-ilacs-2021-10-04"',
    'judgements.csv:27 judgement: found "children-in-care-and-care-leavers"',
  ]);
});

test('a SIF inspection without one of its judgements', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'norwick-sif-2016-02-08,adoption,outstanding\n',
    '',
  ]);
  expect(messages).toEqual([
    'inspections.csv:10 inspection_id: found no judgement adoption of "norwick-sif-2016-02-08"; expected the judgements of sif: overall-effectiveness, leadership-management-governance, help-and-protection, looked-after-and-permanence, care-leavers, adoption; mend: add a row to judgements.csv, or correct started_on or framework',
  ]);
});

test('a grade for a visit, and a second judgement for an area SEND inspection', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'eastmere-send-2025-03-20,send-arrangements,inconsistent',
    'eastmere-send-2025-03-20,send-arrangements,inconsistent\neastmere-send-2025-03-20,care-leavers,good\neastmere-focused-visit-2022-03-21,care-leavers,good',
  ]);
  expect(messages).toEqual([
    'judgements.csv:18 judgement: found "care-leavers"; expected send-arrangements alone for send; mend: delete the row, or correct line 8 of inspections.csv',
    'judgements.csv:19 judgement: found "care-leavers"; expected none for a focused-visit; mend: delete the row, or correct line 4 of inspections.csv',
  ]);
});

test('an area SEND inspection read from its report has an outcome; a second-hand row may not yet', () => {
  const without = [
    'judgements.csv',
    'eastmere-send-2025-03-20,send-arrangements,inconsistent\n',
    '',
  ] as const;
  expect(messagesAfter('error', without)).toEqual([
    'inspections.csv:8 inspection_id: found no judgement send-arrangements of "eastmere-send-2025-03-20"; expected the judgements of send: send-arrangements; mend: add a row to judgements.csv, or correct started_on or framework',
  ]);
  const secondHand = ['inspections.csv', 'eastmere-send,report', 'eastmere-send,summary'] as const;
  expect(messagesAfter('error', without, secondHand)).toEqual([]);
});
