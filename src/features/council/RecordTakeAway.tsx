import type { Council } from '#contract/council.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import type { RecordTable } from './RecordTable.ts';
import { sectionTitle } from './sectionTitle.ts';

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
