/** What stands in place of a year or a topic that the data do not hold. */
export const notKnown = { start: 'start-not-known', topic: 'topic-not-known' } as const;
