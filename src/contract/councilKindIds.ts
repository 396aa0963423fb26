export const councilKindIds = ['county', 'london-borough', 'metropolitan', 'unitary'] as const;
export type CouncilKind = (typeof councilKindIds)[number];
