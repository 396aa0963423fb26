/** A column as a spreadsheet names it: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const last = (rest - 1) % 26;
    letters = String.fromCharCode(65 + last) + letters;
    rest = (rest - 1 - last) / 26;
  }
  return letters;
}
