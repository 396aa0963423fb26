/** A middle of whole months, which may be halfway between two: `31`, `31½`. */
export function monthsInWords(median: number): string {
  const whole = Math.floor(median).toLocaleString('en-GB');
  return median % 1 === 0 ? whole : `${whole}½`;
}
