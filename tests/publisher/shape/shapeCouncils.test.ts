import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council, type Council } from '#contract/council.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const { output } = publish(tinyDataSet());

function councilFile(id: string): Council {
  return readAnswer(output, apiPaths.council(id), council);
}

test('graded reports by publication, all inspections and visits by the day they started', () => {
  const { reports, inspections } = councilFile('eastmere');
  expect(reports.map(({ publishedOn }) => publishedOn)).toEqual([
    '2015-09-14',
    '2019-12-16',
    '2024-05-16',
  ]);
  expect(inspections.map(({ kind }) => kind)).toEqual([
    'sif',
    'ilacs-standard',
    'focused-visit',
    'jtai',
    'ilacs-standard',
    'monitoring-visit',
    'send',
    'monitoring-visit',
  ]);
  expect(inspections[3]).toMatchObject({ topic: 'serious-youth-violence', priorityAction: true });
  expect(inspections[6]).toMatchObject({
    priorityAction: false,
    judgements: [{ judgement: 'send-arrangements', grade: 'inconsistent' }],
  });
  expect(inspections[7]).toMatchObject({ publishedOn: null, priorityAction: null });
});

test('a report whose start is not known has its framework from its publication', () => {
  expect(councilFile('old-tarnshire').reports[0]).toMatchObject({
    framework: 'sif',
    startedOn: null,
    publishedOn: '2014-11-03',
  });
});

test('what the reports asked to improve, in order, and why nothing is there', () => {
  const [first, second] = councilFile('eastmere').improvement;
  expect(first?.areas[1]).toEqual({
    position: 2,
    area: 'help-and-protection',
    themes: ['front-door', 'early-help'],
    summary: 'Answer new worries about a child sooner',
  });
  expect(second?.areas.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  expect(councilFile('norwick').improvement[0]).toMatchObject({
    coverage: 'none-named',
    areas: [],
  });
  expect(councilFile('skerry-isles').improvement.map(({ coverage }) => coverage)).toEqual([
    'not-transcribed',
    'partial',
  ]);
});

test('only the themes the file refers to, in the order of the themes', () => {
  expect(councilFile('vale-of-tarn').themes.map(({ id }) => id)).toEqual([
    'front-door',
    'management-oversight',
  ]);
  expect(councilFile('ashmoor').themes).toEqual([]);
});

test('neighbours by rank with their reports', () => {
  const { neighbours } = councilFile('eastmere');
  expect(neighbours.map(({ rank, name, reports }) => [rank, name, reports.length])).toEqual([
    [1, 'Norwick', 3],
    [2, 'Vale of Tarn', 1],
    [3, 'Ashmoor', 0],
    [4, 'Skerry Isles', 3],
  ]);
});

test("a former council's history is context for its successors, never their grade", () => {
  const ashmoor = councilFile('ashmoor');
  expect(ashmoor.reports).toEqual([]);
  expect(ashmoor.formerCouncils.map(({ name, reports }) => [name, reports.length])).toEqual([
    ['Old Tarnshire', 2],
  ]);
  expect(
    councilFile('old-tarnshire').successors.map(({ id, changedOn }) => [id, changedOn]),
  ).toEqual([
    ['ashmoor', '2023-04-01'],
    ['vale-of-tarn', '2023-04-01'],
  ]);
});

test('events by the day they happened; a year comes first in its year', () => {
  const { events } = councilFile('eastmere');
  expect(events.map(({ occurredOn }) => occurredOn)).toEqual([
    '2024-03-04',
    '2024-07',
    '2024-11-12',
    '2025',
    '2025-11',
  ]);
});

test('an event known by its month of publication keeps the month, and gets no day', () => {
  const edited = publish(editedDataSet(['events.csv', 'day,2026-06-26', 'day,2026-06'])).output;
  const [event] = readAnswer(edited, apiPaths.council('norwick'), council).events;
  expect(event?.publishedOn).toBe('2026-06');
});

test('a plan with its milestones, and one without', () => {
  const [plan] = councilFile('eastmere').plans;
  expect(plan?.milestones.map(({ due, status }) => [due, status])).toEqual([
    ['2024-12-31', 'complete'],
    ['2025-06', 'delayed'],
    ['2026-09', 'on-track'],
    ['2026', 'at-risk'],
    [null, 'not-started'],
    ['2025-03-31', 'unknown'],
  ]);
  expect(plan?.milestones[5]).toMatchObject({ priority: '', themes: [], statusAsAt: null });
  expect(councilFile('vale-of-tarn').plans[0]).toMatchObject({
    inspectionId: null,
    milestones: [],
  });
});
