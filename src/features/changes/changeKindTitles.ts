import type { ChangeKind } from './changeKinds.ts';

export const changeKindTitles: Readonly<Record<ChangeKind, string>> = {
  inspections: 'Inspections and visits',
  grades: 'Grades corrected',
  plans: 'Plans and statuses',
  other: 'Everything else',
};
