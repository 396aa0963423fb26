import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import { findLeads } from '#domain/leads/findLeads.ts';
import { publish } from '#publisher/publish.ts';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const tiny = readAnswer(publish(tinyDataSet()).output, apiPaths.leads, leadList);

test('the imaginary councils: every lead they prove, in order, and no other', () => {
  expect(tiny.leads.map(({ kind, councilId, score }) => [kind, councilId, score])).toEqual([
    // Two inadequate, and one grade between best and worst.
    ['no-overall', 'norwick', 21],
    // Good, requires improvement, good, good in 2016: one, one, one and two grades down.
    ['fell', 'norwick', 50],
    // All good in 2021: one, two, one and two grades down.
    ['all-changed', 'norwick', 6],
    ['one-judgement', 'eastmere', 1],
    // The newer report first.
    ['care-leavers-lower', 'norwick', 1],
    ['care-leavers-lower', 'eastmere', 1],
    // Days to 30 June 2026; Ashmoor, never inspected, since 1 April 2023.
    ['longest-without', 'ashmoor', 1186],
    ['longest-without', 'skerry-isles', 1086],
    ['longest-without', 'eastmere', 848],
    ['longest-without', 'vale-of-tarn', 582],
    ['longest-without', 'norwick', 50],
    // Due on 31 March 2025, no word on it. Another, late, was reported on since.
    ['actions-due', 'eastmere', 1],
  ]);
});

test('a lead is told apart by an id of its own', () => {
  expect(new Set(tiny.leads.map(({ id }) => id)).size).toBe(tiny.leads.length);
});

const before = imaginaryReport('a', 'ilacs-2018', '2018-05-01', '2018-06-01', 'GGGGG');
const after = imaginaryReport('b', 'ilacs-2023', '2024-05-01', '2024-06-01', 'IIRRR');
const fallen = { reports: [before, after] };
const kindsOf = (fields: Parameters<typeof imaginaryCouncil>[0]) =>
  findLeads([imaginaryCouncil(fields)])
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'longest-without');

test('a fall from one report to another is a lead', () => {
  expect(kindsOf(fallen)).toEqual(['fell', 'all-changed']);
});

test('a council that is gone leads to nothing, one that goes later does', () => {
  expect(kindsOf({ ...fallen, abolishedOn: '2025-04-01' })).toEqual([]);
  expect(kindsOf({ ...fallen, abolishedOn: '2027-04-01' })).toContain('fell');
});

test('a council that began after 2019 is not compared with then', () => {
  expect(kindsOf({ ...fallen, establishedOn: '2020-04-01' })).toEqual(['all-changed']);
});

test('a judgement that was not made can’t be compared: no sum, and not all changed', () => {
  const notJudged = imaginaryReport('b', 'ilacs-2023', '2024-05-01', '2024-06-01', 'IIIIN');
  expect(kindsOf({ reports: [before, notJudged] })).not.toContain('fell');
  expect(kindsOf({ reports: [before, notJudged] })).not.toContain('all-changed');
});

test('children in care and care leavers count once where both reports judged them together', () => {
  const later = imaginaryReport('b', 'ilacs-2018', '2022-05-01', '2022-06-01', 'IIRII');
  const [lead] = findLeads([imaginaryCouncil({ reports: [before, later] })]);
  // Two, one and two grades down: five, not seven.
  expect(lead).toMatchObject({ kind: 'fell', steps: -5, overallSteps: -2 });
  const moves = lead?.kind === 'fell' ? lead.moves : [];
  expect(moves.map(({ lanes }) => lanes.length)).toEqual([1, 1, 2]);
});

test('inadequate twice is two reports; a rise between them does not matter', () => {
  const first = imaginaryReport('a', 'sif', '2015-05-01', '2015-06-01', 'IIRRR');
  const middle = imaginaryReport('b', 'ilacs-2018', '2019-05-01', '2019-06-01', 'RRRRR');
  const last = imaginaryReport('c', 'ilacs-2023', '2024-05-01', '2024-06-01', 'IRIRR');
  const leads = findLeads([imaginaryCouncil({ reports: [first, middle, last] })]);
  const again = leads.find(({ kind }) => kind === 'inadequate-again');
  expect(again).toMatchObject({ judgements: [{ lanes: ['overall'], reportIds: ['a', 'c'] }] });
  expect(kindsOf({ reports: [first, middle] })).not.toContain('inadequate-again');
});

test('outstanding three times running ends with another grade, not with a report without one', () => {
  const outstanding = (id: string, year: number) =>
    imaginaryReport(id, 'ilacs-2023', `${year}-05-01`, `${year}-06-01`, 'OOOOO');
  const run = [2023, 2024, 2025].map((year) => outstanding(`r${year}`, year));
  const noOverall = imaginaryReport('x', 'ilacs-2026', '2026-05-01', '2026-06-01', '-GGGG');
  const good = imaginaryReport('y', 'ilacs-2023', '2026-03-01', '2026-04-01', 'GOOOO');
  expect(kindsOf({ reports: run })).toContain('outstanding-run');
  const leads = findLeads([imaginaryCouncil({ reports: [...run, noOverall] })]);
  expect(leads.find(({ kind }) => kind === 'outstanding-run')).toMatchObject({
    later: { id: 'x' },
  });
  expect(kindsOf({ reports: [...run, good] })).not.toContain('outstanding-run');
});

test('of councils as long without an inspection none has waited longer than the other', () => {
  const council = (id: string) => imaginaryCouncil({ id, reports: [before] });
  const leads = findLeads([council('eastmere'), council('norwick')]);
  const waits = leads.flatMap((lead) => (lead.kind === 'longest-without' ? lead.longer : []));
  expect(waits).toEqual([0, 0]);
});
