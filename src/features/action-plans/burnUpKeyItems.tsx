import type { KeyItem } from '#shared/export/TakeAway.ts';
import { BurnUpSign } from './BurnUpSign.tsx';

/** The key to the lines of the burn-up. */
export const burnUpKeyItems: readonly KeyItem[] = [
  {
    label: 'Reported complete by then',
    sign: <BurnUpSign line="complete" />,
    width: 34,
  },
  { label: 'Due by then', sign: <BurnUpSign line="due" />, width: 34 },
  { label: 'All actions in the data', sign: <BurnUpSign line="total" />, width: 34 },
];
