import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HistoryStrip } from '#shared/figures/HistoryStrip.tsx';
import { historyStripSeries } from '#shared/figures/historyStripSeries.ts';
import { realReports } from '#tests/support/realReports.ts';

test('says each report in words and draws a better grade taller', () => {
  const reports = realReports['cheshire-east'];
  const { container } = render(
    <HistoryStrip bars={historyStripSeries(reports, 'overall', '2014-01-01', '2026-08-20')} />,
  );
  expect(
    screen.getByRole('img', {
      name: 'Sep 2015 Requires improvement, Jan 2020 Requires improvement, May 2024 Inadequate',
    }),
  ).toBeVisible();
  const heights = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('height'));
  expect(heights).toEqual(['10', '10', '5']);
});

test('a council without reports says so', () => {
  render(<HistoryStrip bars={[]} />);
  expect(screen.getByRole('img', { name: 'Not inspected yet' })).toBeVisible();
});
