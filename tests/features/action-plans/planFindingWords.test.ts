import { describe, expect, it } from 'vitest';
import type { Milestone } from '#contract/actionPlans.ts';
import { laterFindings, type LaterFinding } from '#domain/laterFindings.ts';
import { planFindingWords } from '#features/action-plans/planFindingWords.ts';
import { imaginaryInspection, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const { council } = imaginaryPlanFile();

function newest(themes: string[], fields: Partial<typeof council> = {}): LaterFinding {
  const [found] = laterFindings({ ...council, ...fields }, themes, '2024-05-16');
  if (found === undefined) throw new Error('Nothing was found later');
  return found;
}

const reported = { status: 'complete', statusAsAt: '2025-09-15' } as const;

describe('each kind of finding has its own words', () => {
  it('what a visit found', () => {
    expect(planFindingWords(newest(['homes']), reported)).toEqual({
      head: 'Monitoring visit of 10 March 2026',
      text: 'Too many still wait for a home.',
      order: 'This was after this status was reported.',
    });
  });

  it('a visit as the council told it', () => {
    const events = council.events.map((event) => ({ ...event, toldBy: 'council' as const }));
    expect(planFindingWords(newest(['homes'], { events }), reported).head).toBe(
      'Monitoring visit of 10 March 2026, as the council told it',
    );
  });

  it('a visit that looked, with nothing known of what it found', () => {
    const visit = imaginaryInspection({
      id: 'v',
      kind: 'focused-visit',
      startedOn: '2025-03-04',
      topic: 'front-door',
    });
    expect(planFindingWords(newest(['front-door'], { inspections: [visit] }), reported)).toEqual({
      head: 'Focused visit of 4 March 2025 looked at this',
      text: 'Its topic: front door and thresholds. What it found is not in the data.',
      order: 'This was before this status was reported.',
    });
  });

  const later = imaginaryReport('e-2026', 'ilacs-2026', '2026-06-08', '2026-08-03', '-IIGR');
  const areas = [
    { position: 1, area: 'care-leavers' as const, themes: ['homes'], summary: 'Find safe homes' },
  ];

  it('a report that asks again', () => {
    const improvement = [{ inspectionId: 'e-2026', coverage: 'full' as const, areas }];
    const fields = { reports: [...council.reports, later], improvement };
    expect(planFindingWords(newest(['homes'], fields), reported)).toMatchObject({
      head: 'The report published on 3 August 2026 asks to improve this theme',
      text: '“Find safe homes”',
    });
  });

  it('a report that names nothing on it: no finding that it is done', () => {
    const improvement = [{ inspectionId: 'e-2026', coverage: 'full' as const, areas }];
    const fields = { reports: [...council.reports, later], improvement };
    expect(planFindingWords(newest(['visits'], fields), reported)).toMatchObject({
      head: 'The report published on 3 August 2026 names nothing on this theme',
      text: 'It names no area for improvement on this theme. That is not a finding that the action is done.',
    });
  });
});

it.each<[string, Pick<Milestone, 'status' | 'statusAsAt'>, string]>([
  [
    'a later status',
    { status: 'complete', statusAsAt: '2026-04' },
    'This was before this status was reported.',
  ],
  [
    'the same month',
    { status: 'complete', statusAsAt: '2026-03' },
    'This was about the time this status was reported.',
  ],
  [
    'a report that did not say',
    { status: 'unknown', statusAsAt: '2025' },
    'This was after the council’s last report on this.',
  ],
  ['no report', { status: 'unknown', statusAsAt: null }, 'No status is reported to set beside it.'],
  [
    'a status of no date',
    { status: 'complete', statusAsAt: null },
    'When the status was reported is not known, so which came first is not known either.',
  ],
])('says whether a visit of 10 March 2026 came before or after: %s', (_, status, order) => {
  expect(planFindingWords(newest(['homes']), status).order).toBe(order);
});
