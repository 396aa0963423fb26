import { standingIds } from '#domain/grades.ts';

/** What a number of the tables counts: one standing, or several together. */
export const shareKinds = [...standingIds, 'good-or-outstanding', 'graded', 'all'] as const;
export type ShareKind = (typeof shareKinds)[number];
