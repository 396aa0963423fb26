/** The parts of a council's page in their order, by the id they have in its address. */
export const councilSections = [
  { id: 'judgements', label: 'Latest judgements' },
  { id: 'timeline', label: 'Judgements over time' },
  { id: 'then-and-now', label: 'Then and now' },
  { id: 'improve', label: 'What must improve' },
  { id: 'visits', label: 'Visits' },
  { id: 'send', label: 'Area SEND' },
  { id: 'events', label: 'Events' },
  { id: 'plan', label: 'Action plan' },
  { id: 'neighbours', label: 'Statistical neighbours' },
  { id: 'related', label: 'Former and new councils' },
  { id: 'sources', label: 'Sources' },
] as const;
export type CouncilSectionId = (typeof councilSections)[number]['id'];
