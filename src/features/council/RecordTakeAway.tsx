import type { Council } from '#contract/council.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import type { CouncilSectionId } from './councilSections.ts';
import { sectionTitle } from './sectionTitle.ts';

/** Parts of a council's record that have a table to take away. */
export type RecordTable = Extract<
  CouncilSectionId,
  'improve' | 'visits' | 'events' | 'neighbours' | 'related'
>;

interface RecordTakeAwayProps {
  council: Council;
  table: RecordTable;
}

/** Opens what can be done with a table of the record. */
export function RecordTakeAway({ council, table }: RecordTakeAwayProps) {
  return (
    <TakeAwayButton
      what={sectionTitle(table, council)}
      load={async () => (await import('./recordTakeAways.ts')).recordTakeAways[table](council)}
    />
  );
}
