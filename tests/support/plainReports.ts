import { readTable } from './readTable.ts';

/** The four judgements, as CSV files of every framework have them, and the one word over them. */
const columns = {
  overall: ['overall-effectiveness'],
  leaders: ['impact-of-leaders', 'leadership-management-governance'],
  protection: ['help-and-protection'],
  inCare: ['children-in-care', 'children-in-care-and-care-leavers', 'looked-after-and-permanence'],
  leavers: ['care-leavers', 'children-in-care-and-care-leavers'],
} as const;
type Part = keyof typeof columns;

export interface PlainReport {
  id: string;
  council: string;
  /** As in councils.csv. */
  name: string;
  started: string;
  published: string;
  isSif: boolean;
  /** Children in care and care leavers are one judgement. */
  together: boolean;
  /** 4 outstanding to 1 inadequate; 0: none given. */
  levels: Record<Part, number>;
  /** How many judgements, of any kind but the overall one, are inadequate. */
  inadequate: number;
}

const levelOf = ['none', 'inadequate', 'requires-improvement', 'good', 'outstanding'];

/** Graded reports of today's councils, oldest first, read from the CSVs without any of our code. */
export function plainReports(): Map<string, PlainReport[]> {
  const todays = new Map(
    readTable('councils.csv')
      .filter((row) => row['abolished_on'] === '')
      .map((row) => [row['council_id'] ?? '', row['name'] ?? '']),
  );
  const grades = new Map<string, Map<string, string>>();
  for (const row of readTable('judgements.csv')) {
    const id = row['inspection_id'] ?? '';
    const given = grades.get(id) ?? new Map<string, string>();
    grades.set(id, given.set(row['judgement'] ?? '', row['grade'] ?? ''));
  }
  const reports = new Map<string, PlainReport[]>();
  for (const row of readTable('inspections.csv')) {
    const [id = '', council = ''] = [row['inspection_id'], row['council_id']];
    const name = todays.get(council);
    const isSif = row['framework'] === 'sif';
    const isGraded = isSif || ['standard', 'short'].includes(row['inspection_type'] ?? '');
    if (name === undefined || !isGraded) continue;
    const given = grades.get(id) ?? new Map<string, string>();
    const level = (part: Part) => {
      const found = columns[part].map((column) => given.get(column)).find((one) => one);
      return Math.max(0, levelOf.indexOf(found ?? 'none'));
    };
    const report: PlainReport = {
      id,
      council,
      name,
      started: row['started_on'] ?? '',
      published: row['published_on'] ?? '',
      isSif,
      together: given.has('children-in-care-and-care-leavers'),
      levels: {
        overall: level('overall'),
        leaders: level('leaders'),
        protection: level('protection'),
        inCare: level('inCare'),
        leavers: level('leavers'),
      },
      inadequate: [...given].filter(
        ([judgement, grade]) => judgement !== 'overall-effectiveness' && grade === 'inadequate',
      ).length,
    };
    reports.set(council, [...(reports.get(council) ?? []), report]);
  }
  for (const list of reports.values()) {
    list.sort((a, b) => (a.published < b.published ? -1 : 1));
  }
  return reports;
}
