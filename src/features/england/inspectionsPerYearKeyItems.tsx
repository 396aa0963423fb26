import { countedKinds } from '#domain/inspectionsByYear.ts';
import type { KeyItem } from '#shared/export/TakeAway.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { InspectionsPerYearBar } from './InspectionsPerYearBar.tsx';
import { InspectionsPerYearPause } from './InspectionsPerYearPause.tsx';

/** The key to the kinds of inspection, from the foot of a bar upwards, and to the pause. */
export const inspectionsPerYearKeyItems: readonly KeyItem[] = [
  ...countedKinds.map((kind) => ({
    label: inspectionKindWords[kind],
    sign: <InspectionsPerYearBar kind={kind} x={1} y={1} width={14} height={14} />,
  })),
  {
    label: 'Pause, March 2020 to June 2021',
    sign: <InspectionsPerYearPause x={1} y={1} width={14} height={14} />,
  },
];
