/** The parts of the page, in their order. */
export const englandParts = [
  { id: 'shares', title: 'Shares over time' },
  { id: 'judgements', title: 'The four judgements' },
  { id: 'groups', title: 'By region or kind of council' },
  { id: 'flow', title: 'Between two dates' },
  { id: 'last-inspected', title: 'Time since the last inspection' },
  { id: 'inspections-per-year', title: 'Inspections per year' },
] as const;
