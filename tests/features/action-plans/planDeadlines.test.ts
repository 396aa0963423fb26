import { describe, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { planFile } from '#contract/planFile.ts';
import { adoptionInWords } from '#features/action-plans/adoptionInWords.ts';
import { planDeadlines } from '#features/action-plans/planDeadlines.ts';
import { planMonitoringWords } from '#features/action-plans/planMonitoringWords.ts';
import { imaginaryInspection, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const on = '2026-08-20';
const due = {
  from: '2024-05-16',
  workingDays: 70,
  dueOn: '2024-08-23',
  bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
};

function inadequate(file = imaginaryPlanFile()) {
  const deadlines = planDeadlines(file, on);
  if (deadlines.kind !== 'inadequate') throw new Error(`It is ${deadlines.kind}`);
  return deadlines;
}

describe('the kind of report decides', () => {
  it('no inspection, a joint inspection, a report that was not inadequate', () => {
    const kindOf = (parts: Parameters<typeof imaginaryPlanFile>[0]) =>
      planDeadlines(imaginaryPlanFile(parts), on).kind;
    expect(kindOf({ plan: { inspectionId: null } })).toBe('no-inspection');
    const inspections = [imaginaryInspection({ id: 'e-2024', kind: 'jtai' })];
    expect(kindOf({ council: { inspections, reports: [] } })).toBe('no-rule');
    // Requires improvement throughout.
    expect(kindOf({ plan: { inspectionId: 'e-2019' } })).toBe('not-inadequate');
    expect(kindOf({})).toBe('inadequate');
  });

  it('a due day only for the report the council needs a plan for now', () => {
    expect(inadequate().due?.dueOn).toBe('2024-08-23');
    expect(inadequate(imaginaryPlanFile({ council: { plansNeeded: [] } })).due).toBeNull();
  });
});

describe('the plan’s due day in words', () => {
  it.each([
    ['2024-07-17', 'on 17 July 2024, 37 days before it.'],
    ['2024-08-23', 'on 23 August 2024, on that very day.'],
    ['2024-09-10', 'on 10 September 2024, after it.'],
    ['2024-07', 'in July 2024, before it.'],
    ['2024-08', 'in August 2024, a time that holds the due day: which came first is not known.'],
  ])('holds an adoption of %s against it', (adoptedOn, words) => {
    expect(adoptionInWords({ adoptedOn }, due)).toBe(`The council adopted this plan ${words}`);
  });

  it('says where the adoption is not known', () => {
    expect(adoptionInWords({ adoptedOn: null }, due)).toBe(
      'When the council adopted this plan is not in the data.',
    );
  });
});

describe('what followed', () => {
  it('visits since, with the last one, and when a re-inspection would come by what was seen', () => {
    const deadlines = inadequate();
    // 16 May 2024 to 20 August 2026 is 27 months; 10 March to 20 August 163 days.
    expect(planMonitoringWords.monitoring(deadlines, on)).toBe(
      'Two monitoring visits are known in the 27 months to 20 August 2026; the last began on 10 March 2026, 163 days before that day.',
    );
    expect(planMonitoringWords.reinspection({ ...deadlines, abolishedOn: null })).toBe(
      'No later graded report is in the data. If inspectors kept to what has been seen elsewhere, they would come back between September 2026 and December 2028, with November 2027 in the middle.',
    );
  });

  it('a later graded report instead, and visits up to it alone', () => {
    const next = imaginaryReport('e-2025', 'ilacs-2023', '2025-09-01', '2025-11-17', 'RRRRR');
    const { ilacs2019, ilacs2024 } = imaginaryReports;
    const deadlines = inadequate(
      imaginaryPlanFile({ council: { reports: [ilacs2019, ilacs2024, next], plansNeeded: [] } }),
    );
    // 16 May 2024 to 17 November 2025: 18 months. The visit known as February 2025 is before it.
    expect(planMonitoringWords.monitoring(deadlines, on)).toBe(
      'One monitoring visit is known in the 18 months before the next graded report, of 17 November 2025; the last began in February 2025.',
    );
    expect(planMonitoringWords.reinspection({ ...deadlines, abolishedOn: null })).toBe(
      // 16 May 2024 to 1 September 2025: fifteen and a half months.
      'Inspectors came back on 1 September 2025, 16 months after this report. A later graded report was published on 17 November 2025.',
    );
  });

  it('no visit known, and a council that is no more', () => {
    const deadlines = inadequate(imaginaryPlanFile({ council: { events: [] } }));
    expect(planMonitoringWords.monitoring(deadlines, on)).toBe(
      'No monitoring visits are known in the 27 months to 20 August 2026.',
    );
    expect(planMonitoringWords.reinspection({ ...deadlines, abolishedOn: '2026-04-01' })).toBe(
      'The council was abolished on 1 April 2026; no later graded report of it is in the data.',
    );
  });
});

it('finds Cheshire East’s plan of 2024 adopted 37 days before it was due', async () => {
  const { output } = await publishRealData();
  const file = readAnswer(output, apiPaths.actionPlan('cheshire-east-2024'), planFile);
  const deadlines = inadequate(file);
  // 70 working days after 16 May 2024, past 27 May (the 26 August holiday is later).
  expect(deadlines.due?.dueOn).toBe('2024-08-23');
  expect(file.plan.adoptedOn).toBe('2024-07-17');
  expect(deadlines.next).toBeNull();
});
