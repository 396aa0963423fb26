/** With fewer reports (or councils) than this, a share moves by more than five percentage points for each: it is drawn hollow. */
export const fewReports = 20;
