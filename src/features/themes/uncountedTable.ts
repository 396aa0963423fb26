import type { SelectedReports } from '#domain/selectThemedReports.ts';
import type { ThemedReport } from '#domain/themedReports.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';

/** Reports that are not counted, or not in full, by name: goes with every figure of the page. */
export function uncountedTable({
  sif,
  notTranscribed,
  partial,
  noneNamed,
}: SelectedReports): TakeAwayTable {
  const rows = (reports: readonly ThemedReport[], how: string) =>
    reports.map(({ id, council, report }) => [
      council.gssCode,
      council.name,
      id,
      report.publishedOn,
      frameworkWords[report.framework].label,
      how,
    ]);
  return {
    name: 'not-counted',
    title: 'Reports not counted, or not in full',
    columns: [
      { name: 'gss_code', title: 'ONS code', meaning: 'Code of the council by the ONS' },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'inspection_id', title: 'Inspection', meaning: 'The inspection’s id in the data' },
      { name: 'published', title: 'Published', meaning: 'Day the report was published' },
      { name: 'framework', title: 'Framework', meaning: 'Rules the inspection was made under' },
      {
        name: 'how_counted',
        title: 'How it counts',
        meaning: 'Not at all where what it asks is not transcribed: unknown, not nothing',
      },
    ],
    rows: [
      ...rows(notTranscribed, 'Not counted: not transcribed'),
      ...rows(partial, 'Counted as far as it is transcribed'),
      ...rows(noneNamed, 'Counted: names no area for improvement'),
      ...rows(sif, 'Not counted: SIF, not transcribed'),
    ],
  };
}
