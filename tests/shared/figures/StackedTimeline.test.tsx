import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { StackedTimeline } from '#shared/figures/StackedTimeline.tsx';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { StackedTimelineTable } from '#shared/figures/StackedTimelineTable.tsx';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils, dataAsAt } = nationalData(imaginaryCouncilList);
const few = stackedTimelineSeries(
  councils.filter(({ id }) => ['eastmere', 'vale-of-tarn'].includes(id)),
  'overall',
  dataAsAt,
);

it('draws two pictures with one name, nothing in them to stop at, and no id to clash', () => {
  const { container } = render(<StackedTimeline series={few} label="Made-up label" />);
  expect(screen.getAllByRole('img', { name: 'Made-up label' })).toHaveLength(2);
  expect(container.querySelectorAll('svg :is(a, button, [tabindex], [id])')).toHaveLength(0);
});

it('names councils, frameworks and the pause, and says where no overall grade is given', () => {
  render(<StackedTimeline series={few} label="Made-up label" />);
  const [wide] = screen.getAllByRole('img');
  const inWide = within(wide as HTMLElement);
  for (const words of ['Eastmere', 'Vale of Tarn', 'SIF', 'ILACS 2018', 'none given']) {
    expect(inWide.getByText(words)).toBeInTheDocument();
  }
  expect(inWide.getByText('no full inspections, March 2020 to June 2021')).toBeInTheDocument();
  // Vale of Tarn 2019.
  expect(inWide.getByText('judged together')).toBeInTheDocument();
});

it('says where a council did not exist and where one is not inspected yet', () => {
  const series = stackedTimelineSeries(
    councils.flatMap((one) => {
      if (one.id === 'north-bracken') return { ...one, reports: [] };
      return one.id === 'brackenshire' ? one : [];
    }),
    'overall',
    dataAsAt,
  );
  render(<StackedTimeline series={series} label="Made-up label" />);
  const [wide] = screen.getAllByRole('img');
  const inWide = within(wide as HTMLElement);
  expect(inWide.getByText('began April 2021')).toBeInTheDocument();
  expect(inWide.getByText('abolished April 2021')).toBeInTheDocument();
  expect(inWide.getByText('not inspected yet')).toBeInTheDocument();
});

it('has every bar in the table, with its report', () => {
  render(<StackedTimelineTable series={few} />);
  const table = within(screen.getByRole('table', { name: 'Judgements, by council and report' }));
  // A heading row, two councils' own, 10 bars of Eastmere, 8 of Vale of Tarn and 1 without overall.
  expect(table.getAllByRole('row')).toHaveLength(1 + 2 + 10 + 8 + 1);
  expect(
    table.getByRole('row', { name: /^Children in care and care leavers Good/ }),
  ).toHaveTextContent('1 July 2019ILACS 2018; inspection began 20 May 201920 July 2026');
  expect(table.getByRole('row', { name: /No overall grade any more/ })).toHaveTextContent(
    '20 August 2026 (latest)',
  );
});

it('shows the judgements under an overall grade where it stands alone', () => {
  const many = stackedTimelineSeries(councils, 'overall', dataAsAt);
  render(<StackedTimelineTable series={many} />);
  // Quarrybridge in 2019: inadequate overall, of leaders and of help and protection.
  const row = screen.getByRole('row', { name: /^Overall effectiveness Inadequate/ });
  expect(row).toHaveTextContent('Impact of leaders: Inadequate');
  expect(row).toHaveTextContent('Care leavers: Requires improvement');
});
