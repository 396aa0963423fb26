/** Makes a record of one format into one of the next. May give back anything: it is mended after. */
export interface PlanUpgrade {
  from: number;
  upgrade: (record: Record<string, unknown>) => Record<string, unknown>;
}

/** How kept plans of earlier formats become today's, a step a format. Format 1 is the first. */
export const planUpgrades: readonly PlanUpgrade[] = [];
