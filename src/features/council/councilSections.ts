/** The parts of a council's page in their order, by the id they have in its address. */
export const councilSections = [
  'judgements',
  'timeline',
  'then-and-now',
  'improve',
  'visits',
  'send',
  'events',
  'plan',
  'neighbours',
  'related',
  'sources',
] as const;
export type CouncilSectionId = (typeof councilSections)[number];
