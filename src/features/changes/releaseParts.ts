import type { DataChange } from '#contract/changes.ts';
import { countInWords } from '#shared/format/countOf.ts';

type Counted = Pick<DataChange, 'table' | 'what' | 'title' | 'councilId' | 'values'>;

interface Part {
  counts: (change: Counted) => number;
  words: (count: number) => string;
}

const isNew = ({ table, what }: Counted, wanted: string) => table === wanted && what === 'added';
const isVisit = ({ title }: Counted) => /\bvisit\b/i.test(title);
const differing = (change: Counted) =>
  change.what === 'changed' ? change.values.filter(({ before, after }) => before !== after) : [];
const movedActions = (change: Counted, column: string) =>
  change.table === 'action-plan-milestones'
    ? differing(change).filter((value) => value.column === column).length
    : 0;

/** What is told of a release by name; the rest is counted together. */
const parts: readonly Part[] = [
  {
    counts: (change) => (isNew(change, 'inspections') && !isVisit(change) ? 1 : 0),
    words: (count) => `${countInWords(count, 'inspection')} added`,
  },
  {
    counts: (change) => (isNew(change, 'inspections') && isVisit(change) ? 1 : 0),
    words: (count) => `${countInWords(count, 'visit')} added`,
  },
  {
    counts: (change) => (change.table === 'judgements' ? differing(change).length : 0),
    words: (count) => `${countInWords(count, 'grade')} corrected`,
  },
  {
    counts: (change) => (isNew(change, 'action-plans') ? 1 : 0),
    words: (count) => `${countInWords(count, 'plan')} added`,
  },
  {
    counts: (change) => movedActions(change, 'status'),
    words: (count) => `${countInWords(count, 'status', 'statuses')} moved`,
  },
  {
    counts: (change) => movedActions(change, 'due_on'),
    words: (count) => `${countInWords(count, 'due date')} moved`,
  },
  {
    counts: ({ what, councilId }) => (what === 'removed' && councilId !== null ? 1 : 0),
    words: (count) => `${countInWords(count, 'row')} taken out`,
  },
];

/**
 * What changes to the data come to, the most telling first: `two inspections added`, `one grade
 * corrected`. What is none of the first `most` parts that are there comes last, as `three other
 * changes`.
 */
export function releaseParts(changes: readonly Counted[], most = Infinity): string[] {
  const told = parts
    .map(({ counts, words }) => ({
      counts,
      words,
      count: changes.reduce((sum, one) => sum + counts(one), 0),
    }))
    .filter(({ count }) => count > 0)
    .slice(0, most);
  const others = changes.filter((one) => told.every(({ counts }) => counts(one) === 0)).length;
  return [
    ...told.map(({ words, count }) => words(count)),
    ...(others === 0 ? [] : [countInWords(others, told.length === 0 ? 'change' : 'other change')]),
  ];
}
