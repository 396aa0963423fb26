import { describe, expect, it } from 'vitest';
import type { CouncilChange } from '#domain/changes/councilChange.ts';
import { changeGroups } from '#features/following/changeGroups.ts';
import { changeInWords } from '#features/following/changeInWords.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';

const council = imaginaryCouncil({
  reports: [imaginaryReports.ilacs2024],
  improvement: [{ inspectionId: 'e-2024', coverage: 'none-named', areas: [] }],
});
const undated = { id: 'one', on: null, possibly: false } as const;
const action = {
  planId: 'eastmere-plan',
  planTitle: 'Made-up plan',
  milestoneId: 'm1',
  title: 'Open a hub',
};

function words(change: CouncilChange): string {
  const { title, detail } = changeInWords(change, council);
  return detail === null ? title : `${title} | ${detail}`;
}

describe('in words', () => {
  it('a due date that moved, or was not published before', () => {
    const moved = { kind: 'due-moved', ...undated, ...action, to: '2027-03' } as const;
    expect(words({ ...moved, from: '2026-12-31' })).toBe(
      'Open a hub | Due March 2027; before: 31 December 2026',
    );
    expect(words({ ...moved, from: null })).toBe(
      'Open a hub | Due March 2027; before: no due date published',
    );
  });

  it('a status: what it was where that is known, or that it was reported once more', () => {
    const status = { kind: 'status', ...undated, ...action, to: 'delayed' } as const;
    expect(words({ ...status, from: 'on-track' })).toBe('Open a hub | before: on track');
    expect(words({ ...status, from: 'delayed' })).toBe('Open a hub | reported once more');
    expect(words({ ...status, from: null })).toBe('Open a hub');
  });

  it('a report that did not say how an action stands is not told as a status', () => {
    const silent = { kind: 'status', ...undated, ...action, to: 'unknown' } as const;
    expect(words({ ...silent, from: null })).toBe('Open a hub | the report did not say');
    expect(words({ ...silent, from: 'unknown' })).toBe('Open a hub | the report did not say');
    expect(words({ ...silent, from: 'on-track' })).toBe(
      'Open a hub | the report did not say; before: on track',
    );
  });

  it('a graded report: its framework, and what it changed', () => {
    const reports = [imaginaryReports.ilacs2019, imaginaryReports.ilacs2024];
    const { title, detail } = changeInWords(
      { kind: 'report', ...undated, inspectionId: 'e-2024', framework: 'ilacs-2023' },
      { ...council, reports },
    );
    expect(title).toBe('New graded report');
    expect(detail).toMatch(
      /^ILACS 2023 to March 2026. Since 2019: care leavers fell to inadequate;/,
    );
  });

  it('a visit: published, and what it found', () => {
    const visit = {
      ...undated,
      visit: 'focused-visit',
      title: null,
      occurredOn: '2026-03',
    } as const;
    expect(words({ kind: 'visit-published', ...visit })).toBe(
      'Focused visit | Focused visit in March 2026, now published',
    );
    expect(words({ kind: 'visit-described', ...visit, title: 'A visit to Eastmere' })).toBe(
      'A visit to Eastmere | Focused visit in March 2026: what it found is in the data now',
    );
  });

  it('a transcription, by the report’s year', () => {
    const change = { kind: 'transcribed', coverage: 'none-named', areas: 0 } as const;
    expect(words({ ...undated, ...change, inspectionId: 'e-2024' })).toBe(
      'What a report asks to improve was transcribed anew | The 2024 report names no area for improvement.',
    );
  });

  it('a row that was taken out', () => {
    const removed = { kind: 'removed', ...undated, what: 'event' } as const;
    expect(words({ ...removed, title: 'A meeting', occurredOn: '2026-01-19' })).toBe(
      'An event was taken out: A meeting (19 January 2026)',
    );
    expect(words({ ...removed, what: 'visit', title: null, occurredOn: null })).toBe(
      'A visit was taken out',
    );
  });
});

it('every change is in one group, and what is late comes before what is corrected', () => {
  const late: CouncilChange = {
    kind: 'fell-due',
    ...undated,
    ...action,
    due: '2026-06',
    reportedSince: false,
  };
  const gone: CouncilChange = {
    kind: 'removed',
    ...undated,
    what: 'plan',
    title: null,
    occurredOn: null,
  };
  expect(changeGroups([gone, late, late]).map(({ title }) => title)).toEqual([
    '2 actions went past their due date',
    '1 correction',
  ]);
});
