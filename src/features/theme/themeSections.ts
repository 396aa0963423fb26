/** The page's parts by their place in the address, as their headings and the way to them say. */
export const themeSections = {
  next: 'What the next report did',
  years: 'Year by year',
  asked: 'Councils that were asked',
  learn: 'Places to learn from',
  together: 'Asked for together',
  'not-counted': 'What is not counted',
} as const;
