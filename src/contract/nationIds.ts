export const nationIds = ['wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nationIds)[number];
