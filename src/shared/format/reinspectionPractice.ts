import { reinspectionMonths } from '#domain/reinspectionSpan.ts';

const { shortest, median, medianSince, longest } = reinspectionMonths;

/** How long after an inadequate report inspectors have come back: a sentence. */
export const reinspectionPractice = `Inspectors have come back ${shortest} to ${longest} months after an inadequate report: ${median} in the middle by March 2026, ${medianSince} with the three reports since.`;
