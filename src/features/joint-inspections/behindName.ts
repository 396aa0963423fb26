import type { AreaStatus } from './areaStatus.ts';

/**
 * Names of numbers, as the address holds them. Of councils as they stand: `now.<status>`, and by
 * region `now.<status>.<region>`. Of inspections, by lane, year and status:
 * `lane.<lane>.<year>.<status>`, from the end as short as it goes; `all` stands for what is left out.
 */
export const behindName = {
  now: (status: AreaStatus | 'all', region: string | null = null) =>
    region === null ? `now.${status}` : `now.${status}.${region}`,
  lane: (lane: string, year: string | null = null) =>
    year === null ? `lane.${lane}` : `lane.${lane}.${year}`,
  laneStatus: (lane: string, status: AreaStatus) => `lane.${lane}.all.${status}`,
  year: (year: string) => `lane.all.${year}`,
} as const;
