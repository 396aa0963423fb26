import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlanTimeline } from '#shared/figures/PlanTimeline.tsx';
import { PlanTimelineKey } from '#shared/figures/PlanTimelineKey.tsx';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { PlanTimelineTable } from '#shared/figures/PlanTimelineTable.tsx';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const on = '2026-08-20';
const { plan, council } = imaginaryPlanFile();
const series = planTimelineSeries(plan, { council, on });

it('is one picture at two widths, with its label, its day and every title', () => {
  render(<PlanTimeline series={series} label="Made-up label" />);
  const drawings = screen.getAllByRole('img', { name: 'Made-up label' });
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    expect(within(drawing).getByText('20 August 2026')).toBeInTheDocument();
    expect(within(drawing).getByText('Open twelve flats')).toHaveTextContent(
      'Open twelve flats · overdue',
    );
    expect(within(drawing).getByText('Tell families what has changed')).toBeInTheDocument();
  }
});

it('has every action and every mark in the table', () => {
  render(<PlanTimelineTable series={series} />);
  const actions = within(
    screen.getByRole('table', { name: 'Actions, as they stand on 20 August 2026' }),
  );
  // A heading row, three groups' own rows and six actions.
  expect(actions.getAllByRole('row')).toHaveLength(1 + 3 + 6);
  expect(actions.getByRole('row', { name: /^Open twelve flats/ })).toHaveTextContent(
    'Open twelve flats1 July 2026 (moved from 1 April 2026)Status not knownoverdue since 2 July 2026, with no report since',
  );
  expect(actions.getByRole('row', { name: /^Tell families/ })).toHaveTextContent(
    'no due date published',
  );
  const marks = within(screen.getByRole('table', { name: 'What else is marked' }));
  expect(marks.getAllByRole('row')).toHaveLength(1 + 5);
});

it('has a key to what it shows, and only to that', () => {
  const { rerender } = render(<PlanTimelineKey series={series} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'On track',
    'At risk',
    'Complete',
    'Status not known',
    'Month or year only; the mark is on its last day',
    'The date first published, moved since',
    'Overdue',
    'Counted on 20 August 2026',
  ]);
  const milestones = [plannedAction({ id: 'm1', due: '2026-12-01' })];
  rerender(
    <PlanTimelineKey series={planTimelineSeries({ ...plan, milestones }, { council, on })} />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'On track',
    'Counted on 20 August 2026',
  ]);
});

it('counts instead of naming where there are too many', () => {
  const milestones = Array.from({ length: 60 }, (_, at) =>
    plannedAction({ id: `m${at}`, due: at < 45 ? '2026-10' : null }),
  );
  const many = planTimelineSeries({ ...plan, milestones }, { council, on });
  render(<PlanTimeline series={many} label="Made-up label" />);
  expect(screen.getAllByText('×45')).toHaveLength(2);
  // All of them are on track.
  expect(screen.getAllByText('×15')).toHaveLength(2);
  expect(screen.getAllByText('×2: two actions with the same date and status')).toHaveLength(2);
});
