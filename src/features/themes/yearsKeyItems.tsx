import type { KeyItem } from '#shared/export/TakeAway.ts';
import { fewReports } from './fewReports.ts';
import { YearsSign } from './YearsSign.tsx';
import type { PlacedYears } from './yearsLayout.ts';
import type { YearsSeries } from './yearsSeries.ts';

/** The key of the small multiples: only what is in them. */
export function yearsKeyItems(
  { years }: YearsSeries,
  { pause, breaks }: Pick<PlacedYears, 'pause' | 'breaks'>,
  by: 'reports' | 'councils',
): KeyItem[] {
  return [
    { label: `Share of the year’s ${by}`, sign: <YearsSign of="share" /> },
    ...(years.some(({ few }) => few)
      ? [{ label: `Year with fewer than ${fewReports}`, sign: <YearsSign of="few" /> }]
      : []),
    ...(pause === null
      ? []
      : [{ label: 'No full inspections, 2020 to 2021', sign: <YearsSign of="pause" /> }]),
    ...(breaks.length === 0
      ? []
      : [{ label: 'Ofsted’s framework changed', sign: <YearsSign of="framework" /> }]),
  ];
}
