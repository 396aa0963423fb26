import { judgementLanes } from '#domain/judgementLanes.ts';
import { standingOf } from '#domain/standing.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import type { EnglandView } from './englandView.ts';

/** The councils behind every number of the view: each council on each day of the series. */
export function councilsTable({ days, lane, points }: EnglandView): TakeAwayTable {
  const shown = new Set(points.map(({ asAt }) => asAt));
  // An overall grade is never given without the judgements it rests on.
  const under = lane === 'overall' ? judgementLanes : [];
  return {
    name: 'councils',
    title: 'Every council on every day of the series',
    columns: [
      { name: 'as_at', title: 'Day', meaning: 'The day counted on' },
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'region', title: 'Region', meaning: 'Region of England' },
      {
        name: 'kind',
        title: 'Kind of council',
        meaning: 'County, London, metropolitan or unitary',
      },
      {
        name: 'grade',
        title: laneWords[lane].label,
        meaning: `Grade for ${laneWords[lane].inSentence} on the day, or which kind of none`,
      },
      ...under.map((one) => ({
        name: one.replaceAll('-', '_'),
        title: laneWords[one].label,
        meaning: `Grade for ${laneWords[one].inSentence} in the same report; empty: no report yet`,
      })),
      {
        name: 'published_on',
        title: 'Published',
        meaning: 'Day the report was published; empty: no report yet',
      },
      {
        name: 'inspection_started_on',
        title: 'Inspection began',
        meaning: 'First day of the inspection; empty: not known, or no report yet',
      },
      {
        name: 'framework',
        title: 'Framework',
        meaning: 'Rules the inspection was made under; empty: no report yet',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of the report; empty: not in the data, or no report yet',
      },
    ],
    rows: days
      .filter(({ asAt }) => shown.has(asAt))
      .flatMap(({ asAt, standing }) =>
        standing.map(({ council, report }) => [
          asAt,
          council.gssCode,
          council.name,
          council.region,
          councilKindWords[council.kind],
          gradeLabel(standingOf(report, lane)),
          ...under.map((one) => (report === null ? null : gradeLabel(report.grades[one]))),
          report?.publishedOn ?? null,
          report?.startedOn ?? null,
          report === null ? null : frameworkWords[report.framework].label,
          council.reports.find(({ inspectionId }) => inspectionId === report?.inspectionId)
            ?.address ?? null,
        ]),
      ),
  };
}
