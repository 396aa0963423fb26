/** What a reader may look for among changes to the data, in the order they are listed. */
export const changeKinds = ['inspections', 'grades', 'plans', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];
