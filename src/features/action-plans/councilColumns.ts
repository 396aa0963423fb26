import type { TakeAwayColumn } from '#shared/export/TakeAwayTable.ts';

/** The columns that say which council a row is of. */
export const councilColumns: readonly TakeAwayColumn[] = [
  {
    name: 'gss_code',
    title: 'ONS code',
    meaning: 'Code of the council by the Office for National Statistics',
  },
  { name: 'council', title: 'Council', meaning: 'Name of the council' },
];
