/** How to read the spread. */
export const barsInWords =
  'Bars: half-years since the last graded inspection began. Numbers: councils.';
