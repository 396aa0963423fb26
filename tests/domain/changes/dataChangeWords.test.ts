import { describe, expect, test } from 'vitest';
import type { DataChange } from '#contract/changes.ts';
import { changeInWords } from '#domain/changes/dataChangeWords.ts';

function told(what: DataChange['what'], ...values: DataChange['values']) {
  const title = 'Standard inspection, published 16 May 2024';
  return changeInWords({ id: 'a', councilId: 'eastmere', table: 'x', what, title, values });
}

const value = (column: string, before: string | null, after: string | null) => ({
  column,
  before,
  after,
});

test('a new inspection: its grades, and how many areas for improvement', () => {
  expect(
    told(
      'added',
      value('impact-of-leaders', null, 'requires-improvement'),
      value('care-leavers', null, 'not-judged'),
      value('leadership-management-governance', null, 'good'),
      value('send-arrangements', null, 'systemic-failings'),
      value('improvement-areas', null, '4'),
      value('coverage', null, 'not-transcribed'),
      value('source', null, 'summary'),
      value('theme', null, null),
    ),
  ).toEqual({
    what: 'New',
    title: 'Standard inspection, published 16 May 2024',
    details: [
      'Impact of leaders: requires improvement',
      'Care leavers: not judged',
      'Leadership, management and governance: good',
      'Outcome: systemic failings',
      'Areas for improvement: 4',
      'Areas for improvement transcribed: not transcribed',
      'Read from: a second-hand table',
    ],
  });
});

test('a row that is gone: what it was', () => {
  expect(told('removed', value('overall-effectiveness', 'good', null))).toMatchObject({
    what: 'Taken out',
    details: ['Overall effectiveness: was good'],
  });
});

describe('what changed', () => {
  test.each([
    [value('care-leavers', 'inadequate', 'good'), 'Care leavers: inadequate, now good'],
    [value('care-leavers', 'good', 'good'), 'Care leavers: good, as before'],
    [value('due_on', null, '2026-12'), 'Due date: no due date published, now December 2026'],
    [value('due_on', '2025-06-30', '2026'), 'Due date: 30 June 2025, now 2026'],
    [value('status', 'unknown', 'at-risk'), 'Status the council reports: not known, now at risk'],
    [
      value('owner_role', 'Head of housing', null),
      'Owner: “Head of housing”, now no owner published',
    ],
    [
      value('themes', 'front-door;early-help', null),
      'Themes: front door, early help, now none given',
    ],
    [
      value('improvement-area', null, 'Keep plans up to date'),
      'Area for improvement: not listed, now “Keep plans up to date”',
    ],
    [
      value('report_url', null, 'https://reports.example/1'),
      'Link to the report: no link, now https://reports.example/1',
    ],
    [value('latitude', '53.4', '-1.25'), 'Latitude: 53.4, now -1.25'],
    [value('name', 'Eastmere', 'Westmere'), 'Name: “Eastmere”, now “Westmere”'],
    // A column no one has words for yet, with a name every object has.
    [value('constructor', null, 'x'), 'Constructor: not known, now “x”'],
    [value('title', '2026', 'constructor'), 'Title: 2026, now “constructor”'],
  ])('%o', (one, detail) => {
    expect(told('changed', one).details).toEqual([detail]);
  });
});
