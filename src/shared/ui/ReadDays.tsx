import { readDayWords } from '#shared/format/readDayWords.ts';

interface ReadDaysProps {
  rows: readonly { readOn?: string | undefined }[];
  /** The day the data set was last checked. */
  checkedOn: string | undefined;
  className?: string | undefined;
}

/** When a list's sources were read, once for all whose row holds no day of its own. */
export function ReadDays({ rows, checkedOn, className }: ReadDaysProps) {
  const words = readDayWords.ofList(rows, checkedOn);
  return words === null ? null : <p className={className}>{words}</p>;
}
