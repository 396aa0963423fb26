import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RatingTimeline } from '#shared/figures/RatingTimeline.tsx';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { RatingTimelineTable } from '#shared/figures/RatingTimelineTable.tsx';
import { imaginaryCouncil, imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

const series = ratingTimelineSeries(
  imaginaryCouncil({
    reports: realReports['cheshire-east'],
    events: [imaginaryEvent({ id: 'v', type: 'monitoring-visit', occurredOn: '2025-02' })],
  }),
);

it('draws two pictures with one name, nothing in them to stop at, and no id to clash', () => {
  const { container } = render(<RatingTimeline series={series} label="Made-up label" />);
  expect(screen.getAllByRole('img', { name: 'Made-up label' })).toHaveLength(2);
  expect(container.querySelectorAll('svg :is(a, button, [tabindex])')).toHaveLength(0);
  expect(container.querySelectorAll('[id]')).toHaveLength(0);
});

it('writes the grade into a wide bar, so that colour is not alone, and why it spans two lanes', () => {
  render(<RatingTimeline series={series} label="Made-up label" />);
  const [wide] = screen.getAllByRole('img');
  expect(within(wide as HTMLElement).getByText('judged together')).toBeInTheDocument();
  // Inadequate: overall and care leavers in 2024, in their bars and at the right edge.
  expect(within(wide as HTMLElement).getAllByText('I')).toHaveLength(4);
});

it('says that nothing is inspected yet where there is no bar', () => {
  const empty = ratingTimelineSeries(imaginaryCouncil());
  render(<RatingTimeline series={empty} label="Made-up label" />);
  expect(screen.getAllByText('not inspected yet')).toHaveLength(2);
});

it('has every bar and every mark in the table', () => {
  render(<RatingTimelineTable series={series} />);
  const judgements = within(screen.getByRole('table', { name: 'Judgements, by report' }));
  // A heading row, three reports' own rows, and 5, 4 and 5 bars.
  expect(judgements.getAllByRole('row')).toHaveLength(1 + 3 + 14);
  expect(
    judgements.getByRole('row', { name: /^Children in care and care leavers/ }),
  ).toHaveTextContent('Requires improvement16 May 2024');
  const visits = within(screen.getByRole('table', { name: 'What else happened' }));
  expect(visits.getByRole('row', { name: /February 2025/ })).toHaveTextContent('Monitoring visit');
});

it('marks only the last report as the latest, though one came out on the last day', () => {
  const reports = realReports.trafford;
  // The last of four reports was published on 3 August 2026, here the day the data reach to.
  const onTheDay = ratingTimelineSeries(imaginaryCouncil({ reports, dataAsAt: '2026-08-03' }));
  render(<RatingTimelineTable series={onTheDay} />);
  const table = within(screen.getByRole('table', { name: 'Judgements, by report' }));
  // Four judgements in 2026, and no overall grade.
  expect(table.getAllByText('3 August 2026 (latest)')).toHaveLength(4);
  // Overall and three judgements of January 2023 stood until that day.
  expect(table.getAllByText('3 August 2026')).toHaveLength(4);
});
