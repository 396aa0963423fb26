/** Names of the figure's numbers in the address. */
export const lastInspectedNames = {
  all: 'last.all',
  bar: (from: number) => `last.${from}`,
} as const;
