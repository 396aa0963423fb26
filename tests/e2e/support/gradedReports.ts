import { readTable } from '#tests/support/readTable.ts';

interface Report {
  council: string;
  publishedOn: string;
  startedOn: string;
  address: string;
  /** By judgement as the page names it, in the page's words; no overall grade: left out. */
  grades: ReadonlyMap<string, string>;
  /** Whether children in care and care leavers were one judgement. */
  together: boolean;
}

/** What the CSV calls a judgement, and where the page shows it. */
const lanes: Readonly<Record<string, readonly string[]>> = {
  'overall-effectiveness': ['Overall effectiveness'],
  'leadership-management-governance': ['Impact of leaders'],
  'impact-of-leaders': ['Impact of leaders'],
  'help-and-protection': ['Help and protection'],
  'looked-after-and-permanence': ['Children in care'],
  'children-in-care': ['Children in care'],
  'children-in-care-and-care-leavers': ['Children in care', 'Care leavers'],
  'care-leavers': ['Care leavers'],
};

const words: Readonly<Record<string, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
};

/** Every graded report of the data set, oldest first, straight from its CSV files. */
export function gradedReports(): Report[] {
  const judgements = readTable('judgements.csv').filter(({ judgement = '' }) => judgement in lanes);
  return readTable('inspections.csv')
    .flatMap((row): Report[] => {
      const given = judgements.filter((one) => one['inspection_id'] === row['inspection_id']);
      if (given.length === 0) return [];
      const grades = given.flatMap(({ judgement = '', grade = '' }) =>
        (lanes[judgement] ?? []).map((lane) => [lane, words[grade] ?? grade] as const),
      );
      return [
        {
          council: row['council_id'] ?? '',
          publishedOn: row['published_on'] ?? '',
          startedOn: row['started_on'] ?? '',
          address: row['report_url'] ?? '',
          grades: new Map(grades),
          together: given.some(({ judgement = '' }) => judgement.endsWith('care-and-care-leavers')),
        },
      ];
    })
    .sort((a, b) => a.publishedOn.localeCompare(b.publishedOn));
}
