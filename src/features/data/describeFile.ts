const rows: Readonly<Record<string, string>> = {
  'data-set.csv': 'the data set itself: dates and licence',
  'councils.csv': 'a council responsible for children’s services, today’s and abolished',
  'council-successions.csv': 'an abolished council and one that followed it',
  'council-aliases.csv': 'another name people look for',
  'statistical-neighbours.csv': 'one of a council’s ten statistical neighbours',
  'postcode-prefixes.csv': 'the area of a postcode; the longest prefix wins',
  'inspections.csv': 'an inspection or visit',
  'judgements.csv': 'one grade given by one inspection',
  'improvement-areas.csv': 'an area for improvement, in our own words',
  'improvement-coverage.csv': 'how far a report’s areas for improvement are transcribed',
  'themes.csv': 'a theme of improvement',
  'events.csv': 'something dated that happened to a council’s services',
  'action-plans.csv': 'a published plan that answers an inspection',
  'action-plan-milestones.csv': 'an action of a plan',
  'bank-holidays.csv': 'a bank holiday in England',
  'sources.csv': 'where the facts come from',
  'known-faults.csv': 'a fault that is known and not mended',
};

/** What one row of a file is; empty for a file this page has no words for yet. */
export function describeFile(name: string): string {
  return rows[name] ?? '';
}
