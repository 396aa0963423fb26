import type { Lane } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';

/** The lanes as tables of reports have them: the four judgements, then the one word over them. */
export const tableLanes: readonly Lane[] = [...judgementLanes, 'overall'];
