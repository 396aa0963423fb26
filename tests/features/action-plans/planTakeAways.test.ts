import { describe, expect, it } from 'vitest';
import { planTakeAways } from '#features/action-plans/planTakeAways.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const on = '2026-08-20';
const file = imaginaryPlanFile();
const minutes = 'https://eastmere.example/minutes';

function table(figure: TakeAway, name: string) {
  const found = figure.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No table ${name}`);
  for (const row of found.rows) expect(row).toHaveLength(found.columns.length);
  return found;
}

describe('the plan timeline', () => {
  const figure = planTakeAways.timeline(file, on);

  it('says what the plan’s page says first, of which plan and on which day', () => {
    expect(figure).toMatchObject({
      name: 'eastmere-2024-plan-timeline',
      headline:
        'Eastmere: 2 of 6 actions reported complete; 1 is past its due date with no report since',
      subtitle: 'Actions of the plan “Made-up plan” of Eastmere, counted on 20 August 2026',
      path: '/plans/eastmere-2024#timeline',
      embedPath: '/embed/plans/eastmere-2024/timeline',
      dataAsAt: '2026-08-20',
    });
    expect(figure.notes[0]).toBe(
      'A status is what the council reports on a day: claimed, not confirmed.',
    );
    expect(figure.notes).toContain(
      'An action without a published due date is neither on time nor late.',
    );
    expect(figure.alt.short.length).toBeLessThanOrEqual(150);
    expect(figure.alt.long).toContain(
      'Open twelve flats: status not known, due 1 July 2026, overdue since 2 July 2026, with no report since.',
    );
    expect(figure.alt.long).toContain('Monitoring visit: February 2025.');
  });

  it('has every action as a row, unknown left empty', () => {
    const { columns, rows } = table(figure, 'actions');
    expect(columns.map(({ name }) => name)).toEqual([
      'gss_code',
      'council',
      'plan',
      'priority',
      'action',
      'themes',
      'status',
      'status_reported_on',
      'due_on',
      'original_due_on',
      'timing',
      'owner',
      'source',
    ]);
    const plan = ['E06999999', 'Eastmere', 'Made-up plan'];
    const name = (theme: string) => file.council.themes.find(({ id }) => id === theme)?.label;
    const label = (theme: string) => name(theme) ?? theme;
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual([
      ...plan,
      'Homes',
      'Open twelve flats',
      label('homes'),
      'Status not known',
      '2025-09-15',
      '2026-07-01',
      '2026-04-01',
      'overdue since 2 July 2026, with no report since',
      'Head of homes',
      minutes,
    ]);
    expect(rows[3]).toEqual([
      ...plan,
      'Practice',
      'Train every manager',
      null,
      'On track',
      '2026-08-01',
      '2026-09-15',
      null,
      // From 20 August to 15 September.
      '26 days left',
      'Head of homes',
      minutes,
    ]);
    expect(rows[4]).toEqual([
      ...plan,
      null,
      'Tell families what has changed',
      label('plans'),
      'Status not known',
      null,
      null,
      null,
      'no due date published',
      null,
      minutes,
    ]);
  });

  it('has every mark as a row', () => {
    const { rows } = table(figure, 'report-and-visits');
    expect(rows.map(([, , date, kind]) => [date, kind])).toEqual([
      ['2024-05-16', 'Report published'],
      ['2024-07-17', 'Plan adopted'],
      ['2024-08-23', 'Plan due'],
      ['2025-02', 'Monitoring visit'],
      ['2026-03-10', 'Monitoring visit'],
    ]);
    expect(rows[1]?.[4]).toBe(minutes);
  });

  it('counts on the day asked for, and keeps it in its address', () => {
    const later = planTakeAways.timeline(file, '2026-09-16');
    expect(later.headline).toBe(
      'Eastmere: 2 of 6 actions reported complete; 2 are past their due date with no report since',
    );
    expect(later.path).toBe('/plans/eastmere-2024?on=2026-09-16#timeline');
    expect(later.embedPath).toBe('/embed/plans/eastmere-2024/timeline?on=2026-09-16');
  });

  it('is joined by the burn-up and by what came later', async () => {
    const companions = (await figure.companions?.()) ?? [];
    expect(companions.map(({ kind }) => kind)).toEqual([
      'Progress over time',
      'Later visits and reports',
    ]);
    const findings = companions[1];
    const rows = findings === undefined ? [] : table(findings, 'later-findings').rows;
    expect(rows.filter((row) => row[3] === 'Open twelve flats').map((row) => row.slice(4, 8)))
      // Newest first; the status is of 15 September 2025.
      .toEqual([
        [
          '2026-03-10',
          'Monitoring visit of 10 March 2026',
          'Too many still wait for a home.',
          'This was after the council’s last report on this.',
        ],
        [
          '2025-02',
          'Monitoring visit in February 2025',
          'More care leavers live in safe homes.',
          'This was before the council’s last report on this.',
        ],
      ]);
  });
});

describe('the burn-up', () => {
  it('has every value of its lines, and nothing complete after the day counted on', () => {
    const figure = planTakeAways.burnUp(file, on);
    expect(figure.headline).toBe(
      'Eastmere: of six actions, two were due by 20 August 2026 and one was reported complete by then on a known date',
    );
    expect(figure.notes).toContain(
      'One more is reported complete with no date and not in the line.',
    );
    expect(table(figure, 'progress').rows.map((row) => row.slice(3, 7))).toEqual([
      ['2025-06-29', 0, 0, 6],
      ['2025-06-30', 1, 0, 6],
      ['2025-09-15', 1, 1, 6],
      ['2026-07-01', 2, 1, 6],
      ['2026-08-20', 2, 1, 6],
      ['2026-09-15', 3, null, 6],
      ['2026-12-31', 4, null, 6],
    ]);
  });

  it('is left out of a plan with too few dates', async () => {
    const few = imaginaryPlanFile({ milestones: [plannedAction({ id: 'm1' })] });
    const companions = (await planTakeAways.timeline(few, on).companions?.()) ?? [];
    expect(companions.map(({ kind }) => kind)).not.toContain('Progress over time');
    expect(() => planTakeAways.burnUp(few, on)).toThrow('too few dates');
  });
});
