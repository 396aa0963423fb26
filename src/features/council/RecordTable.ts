import type { CouncilSectionId } from './councilSections.ts';

/** Parts of a council's record that have a table to take away. */
export type RecordTable = Extract<
  CouncilSectionId,
  'improve' | 'visits' | 'events' | 'neighbours' | 'related'
>;
