import type { Chart } from '#shared/export/TakeAway.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { planTimelineItems } from './planTimelineItems.ts';
import { planTimelineKeyItems } from './planTimelineKeyItems.tsx';
import { planTimelineLayout } from './planTimelineLayout.ts';
import { PlanTimelineMarks } from './PlanTimelineMarks.tsx';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';
import { planTimelineMeasures, type PlanTimelineMeasures } from './planTimelineMeasures.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

/** Narrower charts, in units, have headings over their actions instead of beside them. */
const besideFrom = 640;
/** How much larger text may be where there is free height. */
const growth = [1.12, 1.25];
/** How much smaller text may be where a condensed drawing is still too high. */
const squeezed = 0.92;

/** Room at the side for one status and its number, and for the column's name. */
const countRoom = 52;
const sideName = 190;

/** Where actions without a date are only counted, their column is as wide as it needs to be. */
function sideFor({ density, groups }: PlanTimelineSeries, grown: number): number | null {
  if (density === 'each') return null;
  const statuses = groups.map(({ undated }) => new Set(undated.map(({ status }) => status)).size);
  return Math.max(sideName * grown, 24 + countRoom * Math.max(...statuses));
}

/** Room for the names of the rows of marks, which stand in one line. */
function namesOfMarks({ marks }: PlanTimelineSeries, text: number): number {
  return Math.max(0, ...marks.map(({ kind }) => textWidth(planTimelineMarkWords[kind], text) + 6));
}

function measuresFor(
  series: PlanTimelineSeries,
  width: number,
  grown: number,
): PlanTimelineMeasures {
  const isWide = width >= besideFrom;
  const base = planTimelineMeasures[isWide ? 'wide' : 'narrow'];
  const share = width / base.width;
  const text = base.text * grown;
  return {
    width,
    labels: isWide ? Math.max(base.labels * share, namesOfMarks(series, text)) : base.labels,
    side: isWide ? (sideFor(series, grown) ?? base.side * share) : base.side * grown,
    text,
    line: base.line * grown,
    tickGap: base.tickGap * grown,
  };
}

/** The same actions with one mark for all of a group with the same dates and status. */
function condense(series: PlanTimelineSeries): PlanTimelineSeries {
  return {
    ...series,
    density: 'together',
    groups: series.groups.map((group) => ({
      ...group,
      dated: planTimelineItems(group.actions, true),
    })),
  };
}

/** The plan timeline as a chart that can be drawn at any size. Titles are whole, or left out. */
export function planTimelineChart(series: PlanTimelineSeries): Chart {
  const together = condense(series);
  return {
    shape: 'wide',
    key: planTimelineKeyItems(series),
    place: ({ width, height, condensed }) => {
      const drawn = condensed ? together : series;
      let placed = planTimelineLayout(drawn, measuresFor(drawn, width, 1));
      if (condensed && height !== null && placed.height > height) {
        placed = planTimelineLayout(drawn, measuresFor(drawn, width, squeezed));
      }
      for (const grown of growth) {
        if (height === null || placed.height > height) break;
        const larger = planTimelineLayout(drawn, measuresFor(drawn, width, grown));
        if (larger.height <= height) placed = larger;
      }
      return {
        width,
        height: placed.height,
        marks: (
          <g fontSize={placed.measures.text}>
            <PlanTimelineMarks placed={placed} on={series.on} />
          </g>
        ),
      };
    },
  };
}
