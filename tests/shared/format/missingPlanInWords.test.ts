import { expect, it } from 'vitest';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';

const need = {
  inspectionId: 'e-2024',
  reason: 'inadequate',
  publishedOn: '2024-05-16',
  reportAddress: null,
  due: { from: '2024-05-16', workingDays: 70, dueOn: '2024-08-23', bankHolidays: [] },
  planIds: [],
  otherPlanIds: [],
} as const;
const missing = { ...need, due: { ...need.due, bankHolidays: [] }, planIds: [], otherPlanIds: [] };

it('says when the plan was due, and that none in the data is not none at all', () => {
  expect(missingPlanInWords(missing, '2026-08-20')).toBe(
    'The report of 16 May 2024 has a judgement of inadequate, so an action plan has to answer it. It was due with Ofsted by 23 August 2024. No such plan is in the data. That does not mean there is none.',
  );
  expect(missingPlanInWords(missing, '2024-08-23')).toContain('It is due with Ofsted');
});

it('says that a plan which names no report may be the one', () => {
  expect(missingPlanInWords({ ...missing, otherPlanIds: ['p'] }, '2026-08-20')).toContain(
    'No plan in the data says that it answers this report',
  );
});

it('gives no due day for joint and SEND inspections', () => {
  expect(
    missingPlanInWords({ ...missing, reason: 'priority-action-send', due: null }, '2026-08-20'),
  ).toBe(
    'The area SEND inspection report of 16 May 2024 names an area for priority action, which an action plan has to answer. No such plan is in the data. That does not mean there is none.',
  );
});
