import { importLimits } from '../importLimits.ts';

/** How often a row or cell is repeated; null: not a count that a sheet could hold. */
export function repeatCount(written: string | undefined): number | null {
  if (written === undefined) return 1;
  if (!/^\d{1,8}$/.test(written)) return null;
  const count = Number(written);
  return count >= 1 && count <= importLimits.sheetSide ? count : null;
}
