import type { DataRelease } from '#contract/changes.ts';

type Change = DataRelease['changes'][number];

const added = (column: string, after: string) => ({ column, before: null, after });

const secondId = '2026-07-16';

/** `key`: what tells the row from the others of its file. */
const change = ({ key, ...rest }: Omit<Change, 'id'> & { key: string }): Change => ({
  id: `${secondId}/${rest.table}/${key}`,
  ...rest,
});

const changes: readonly Change[] = [
  change({
    key: 'eastmere-e06',
    councilId: 'eastmere',
    table: 'events',
    what: 'removed',
    title: 'Second monitoring visit, June 2025',
    on: '2025-06',
    values: [{ column: 'summary', before: 'The visit told of in another row.', after: null }],
  }),
  change({
    key: 'eastmere-2024-m02',
    councilId: 'eastmere',
    table: 'action-plan-milestones',
    what: 'changed',
    title: 'Action: Open twenty supported flats',
    on: '2025-06',
    planId: 'eastmere-2024',
    values: [
      { column: 'status', before: 'on-track', after: 'delayed' },
      { column: 'status_as_at', before: '2025-10', after: '2026-02' },
      { column: 'evidence_note', before: null, after: 'Twelve are open.' },
    ],
  }),
  change({
    key: 'eastmere-2024-m03',
    councilId: 'eastmere',
    table: 'action-plan-milestones',
    what: 'changed',
    title: 'Action: Every manager reviews cases monthly',
    on: '2026-09',
    planId: 'eastmere-2024',
    values: [{ column: 'due_on', before: '2026-06', after: '2026-09' }],
  }),
  change({
    key: 'eastmere-ilacs-2024-05-16',
    councilId: 'eastmere',
    table: 'judgements',
    what: 'changed',
    title: 'Grades: Standard inspection, published 16 May 2024',
    on: '2024-05-16',
    inspectionId: 'eastmere-ilacs-2024-05-16',
    values: [{ column: 'children-in-care', before: 'inadequate', after: 'requires-improvement' }],
  }),
  change({
    key: 'norwick-ilacs-2026-06-15',
    councilId: 'norwick',
    table: 'inspections',
    what: 'added',
    title: 'Standard inspection, published 15 June 2026',
    on: '2026-06-15',
    inspectionId: 'norwick-ilacs-2026-06-15',
    values: [
      added('impact-of-leaders', 'requires-improvement'),
      added('help-and-protection', 'inadequate'),
      added('children-in-care', 'requires-improvement'),
      added('care-leavers', 'inadequate'),
      added('improvement-areas', '3'),
    ],
  }),
  change({
    key: 'vale-of-tarn-2023',
    councilId: 'vale-of-tarn',
    table: 'action-plans',
    what: 'added',
    title: 'Action plan: First-day plan of a new council',
    planId: 'vale-of-tarn-2023',
    values: [added('action-plan-milestones', '0')],
  }),
  change({
    key: '*',
    councilId: null,
    table: 'bank-holidays',
    what: 'changed',
    title: 'Bank holidays: 1 row new',
    values: [],
  }),
];

const second: DataRelease = {
  id: secondId,
  releasedOn: '2026-07-16',
  dataAsAt: '2026-06-30',
  version: 'second000000',
  note: 'Made up: a grade was typed wrongly, and one visit stood in the data twice.',
  archive: `data/releases/${secondId}.zip`,
  counts: {
    'action-plan-milestones': { added: 0, changed: 2, removed: 0 },
    'action-plans': { added: 1, changed: 0, removed: 0 },
    'bank-holidays': { added: 1, changed: 0, removed: 0 },
    events: { added: 0, changed: 0, removed: 1 },
    'improvement-areas': { added: 3, changed: 0, removed: 0 },
    'improvement-coverage': { added: 1, changed: 0, removed: 0 },
    inspections: { added: 1, changed: 0, removed: 0 },
    judgements: { added: 4, changed: 1, removed: 0 },
  },
  changes: [...changes],
};

const first: DataRelease = {
  id: '2026-05-10',
  releasedOn: '2026-05-10',
  dataAsAt: '2026-05-05',
  version: 'first0000000',
  note: 'Made up: the first release of a data set of imaginary councils.',
  archive: 'data/releases/2026-05-10.zip',
  counts: {
    'action-plan-milestones': { added: 6, changed: 0, removed: 0 },
    'action-plans': { added: 1, changed: 0, removed: 0 },
    councils: { added: 6, changed: 0, removed: 0 },
    events: { added: 7, changed: 0, removed: 0 },
    'improvement-areas': { added: 11, changed: 0, removed: 0 },
    'improvement-coverage': { added: 7, changed: 0, removed: 0 },
    inspections: { added: 18, changed: 0, removed: 0 },
    judgements: { added: 57, changed: 0, removed: 0 },
  },
  opened: { eastmere: 8, norwick: 3, 'old-tarnshire': 2, 'skerry-isles': 3, 'vale-of-tarn': 2 },
  changes: [],
};

/**
 * Releases of the tiny data set, newest first. Made up from end to end, like the councils: a first
 * one, and one with an inspection and a plan added, a grade corrected, a status and a due date
 * moved, an event taken out and a row that is about no council.
 */
export const tinyReleases: readonly DataRelease[] = [second, first];
