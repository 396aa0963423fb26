import type { AreaFilters } from './areaState.ts';

export const noAreaFilters: AreaFilters = { status: null, topic: null, region: null };
