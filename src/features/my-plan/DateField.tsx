import { formatDay } from '#shared/format/formatDay.ts';
import type { PlanDesk } from './createPlanDesk.ts';
import { EditField } from './EditField.tsx';
import { dateFaultWords } from './file/dateFaultWords.ts';
import { parseDate } from './file/parseDate.ts';
import { readDate } from './file/readDate.ts';

interface DateFieldProps {
  desk: PlanDesk;
  field: string;
  label: string;
  value: string | null;
  onCommit: (date: string | null) => void;
  placeholder?: string;
}

function faultOf(text: string): string | null {
  if (text.trim() === '') return null;
  const reading = parseDate(text);
  if ('date' in reading) return null;
  const { says, mend } = dateFaultWords[reading.fault];
  return `${says} ${mend}`;
}

/** A date of any precision, as people write it. Empty: none. */
export function DateField({ value, onCommit, ...rest }: DateFieldProps) {
  return (
    <EditField
      {...rest}
      value={value === null ? '' : formatDay(value)}
      check={faultOf}
      onCommit={(text) => {
        onCommit(readDate(text));
      }}
    />
  );
}
