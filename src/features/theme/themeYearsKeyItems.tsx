import type { KeyItem } from '#shared/export/TakeAway.ts';
import { ThemeYearsSign } from './ThemeYearsSign.tsx';

/** The key to the figure of years. */
export const themeYearsKeyItems: readonly KeyItem[] = [
  { label: 'Reports that asked for it', sign: <ThemeYearsSign of="asked" /> },
  { label: 'All transcribed reports of the year', sign: <ThemeYearsSign of="reports" /> },
  {
    label: 'No full inspection started, March 2020 to June 2021',
    sign: <ThemeYearsSign of="pause" />,
  },
];
