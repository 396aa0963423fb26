/** A whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same thing every time it is written; unlike any other's. */
  id: string;
  /** ISO day. */
  day: string;
  title: string;
  /** Lines parted by `\n`. */
  description: string;
  /** Web address to read more at. */
  address: string | null;
}
