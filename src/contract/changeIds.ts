export const changeWhatIds = ['added', 'changed', 'removed'] as const;
export type ChangeWhat = (typeof changeWhatIds)[number];
