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

test('a report that came out on the last day is still to be seen, inside the strip', () => {
  const reports = realReports.trafford;
  // The last of four reports was published on 3 August 2026.
  const { container } = render(
    <HistoryStrip
      bars={historyStripSeries(reports, 'help-and-protection', '2014-01-01', '2026-08-03')}
    />,
  );
  const bars = [...container.querySelectorAll('rect')].map((bar) => [
    Number(bar.getAttribute('x')),
    Number(bar.getAttribute('width')),
  ]);
  const [x = 0, width = 0] = bars.at(-1) ?? [];
  expect(width).toBeGreaterThanOrEqual(3);
  expect(x + width).toBeLessThanOrEqual(120);
  const [xBefore = 0, widthBefore = 0] = bars.at(-2) ?? [];
  expect(xBefore + widthBefore).toBeLessThanOrEqual(x);
});

test('no longer given is hatched, not judged dotted, and neither is like the other', () => {
  const given = [{ published: '2026-06-17', start: 0.5, length: 0.5 }] as const;
  const patternOf = (grade: 'not-given' | 'not-judged') => {
    const { container } = render(<HistoryStrip bars={given.map((bar) => ({ ...bar, grade }))} />);
    return container.querySelector('path')?.getAttribute('d');
  };
  const hatched = patternOf('not-given');
  const dotted = patternOf('not-judged');
  expect(hatched).toContain('L');
  expect(dotted).toContain('h0');
});
