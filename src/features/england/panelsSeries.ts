import { standingIds, type Standing } from '#domain/grades.ts';
import { dayBands, type DayBands } from '#shared/figures/dayBands.ts';
import type { EnglandState } from './englandState.ts';
import type { SharePanel } from './panelsOf.ts';
import { sharesSeries, type SharesSeries } from './sharesSeries.ts';

export interface PanelsSeries {
  panels: readonly { panel: SharePanel; series: SharesSeries }[];
  bands: DayBands;
  /** Top of the scale all panels share. */
  most: number;
  standings: readonly Standing[];
}

/** Panels on one axis of days and one scale. */
export function panelsSeries(panels: readonly SharePanel[], as: EnglandState['as']): PanelsSeries {
  const days = [...new Set(panels.flatMap(({ points }) => points.map(({ asAt }) => asAt)))].sort();
  const drawn = panels.map((panel) => ({ panel, series: sharesSeries(panel.points, as, days) }));
  return {
    panels: drawn,
    bands: dayBands(days),
    most: Math.max(1, ...drawn.map(({ series }) => series.most)),
    standings: standingIds.filter((standing) =>
      drawn.some(({ series }) => series.standings.includes(standing)),
    ),
  };
}
