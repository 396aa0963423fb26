/** As precise as the page writes it: `20 August 2026`, `January 2026`, `2026`. */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  const names =
    'January February March April May June July August September October November December';
  const name = month === undefined ? null : names.split(' ')[Number(month) - 1];
  return [date === undefined ? null : Number(date), name, year]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
}
