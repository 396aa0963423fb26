import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Milestone } from '#contract/actionPlans.ts';
import { planTimelineChart } from '#shared/figures/planTimelineChart.tsx';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import type { ChartRoom } from '#shared/export/TakeAway.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const long =
  'Write to every family in Eastmere about what the service will do differently, in words they helped to choose, and ask each of them once a quarter whether it has become any better since, for as long as the plan runs';

const actions: Milestone[] = [
  plannedAction({ id: 'a', title: long, due: '2026-10' }),
  plannedAction({ id: 'b', title: 'Second', due: '2026-10' }),
  plannedAction({ id: 'c', title: 'Moved', due: '2026-10', originalDue: '2026-09-01' }),
  plannedAction({ id: 'd', title: `${long} again`, due: null, status: 'delayed' }),
  plannedAction({ id: 'e', title: 'Fifth', due: null, status: 'delayed' }),
  plannedAction({ id: 'f', title: 'Sixth', due: null, status: 'complete' }),
];

function chartOf(milestones: Milestone[]) {
  const { plan, council } = imaginaryPlanFile({ milestones });
  return planTimelineChart(planTimelineSeries(plan, { council, on: '2026-08-20' }));
}

function draw(room: ChartRoom, milestones = actions) {
  const placed = chartOf(milestones).place(room);
  const { container } = render(<svg>{placed.marks}</svg>);
  const words = [...container.querySelectorAll('text')].map((text) => text.textContent);
  return { placed, container, words };
}

describe.each([300, 395, 590, 640, 960, 1400])('a chart %i units wide', (width) => {
  it('has every title whole', () => {
    const { placed, words } = draw({ width, height: null, condensed: false });
    expect(placed.width).toBe(width);
    for (const { title } of actions) expect(words).toContain(title);
  });

  it('counts where it is condensed, and keeps apart what has moved', () => {
    const { container, words } = draw({ width, height: null, condensed: true });
    expect(words.filter((text) => text.startsWith('×'))).toEqual([
      // Two due in October on track, two delayed ones without a date.
      '×2',
      '×2',
      '×2: two actions with the same date and status',
    ]);
    expect(words).not.toContain('Second');
    expect(
      [...container.querySelectorAll('[data-status]')].map((sign) =>
        sign.getAttribute('data-status'),
      ),
    ).toEqual(['on-track', 'on-track', 'delayed', 'complete']);
  });
});

it('sets its text larger where there is room, and stays within it', () => {
  const natural = draw({ width: 960, height: null, condensed: false }).placed;
  const roomy = draw({ width: 960, height: natural.height * 2, condensed: false }).placed;
  expect(roomy.height).toBeGreaterThan(natural.height * 1.1);
  expect(roomy.height).toBeLessThanOrEqual(natural.height * 2);
  const tight = draw({ width: 960, height: natural.height, condensed: false }).placed;
  expect(tight.height).toBe(natural.height);
});

it('says in its key what it shows, and only that', () => {
  expect(chartOf(actions).key.map(({ label }) => label)).toEqual([
    'On track',
    'Delayed',
    'Complete',
    'Month or year only; the mark is on its last day',
    'The date first published, moved since',
    'Counted on 20 August 2026',
  ]);
});

it.each([640, 680, 960])('keeps names of marks clear of the marks, %i units wide', (width) => {
  const { container } = draw({ width, height: 2000, condensed: false });
  const size = Number(container.querySelector('g[font-size]')?.getAttribute('font-size'));
  const rows = [...container.querySelectorAll('[data-kind]')];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const name = row.querySelector('text')?.textContent ?? '';
    // A path begins at the top or the left of a sign 10 units wide.
    const starts = [...row.querySelectorAll('path')].map((path) =>
      Number(/^M(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]),
    );
    expect(Math.min(...starts) - 5).toBeGreaterThan(textWidth(name, size) + 3);
  }
});
