import type { OdsCell, OdsSheet } from './ods/OdsSheet.ts';

type Rows = OdsCell[][];

/** The sheets of a release, as rows to change before they are written. */
export interface TinyRelease {
  cover: Rows;
  latest: Rows;
  inYear: Rows;
  history: Rows;
}

const grades = {
  O: 'Outstanding',
  G: 'Good',
  RI: 'Requires improvement to be good',
  I: 'Inadequate',
  '': null,
} as const;
type Letter = keyof typeof grades;

const judgements = [
  'Overall effectiveness',
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
];

const link = { link: 'https://reports.example/council', text: 'Ofsted Local Authority Webpage' };

/** The row of a sheet as far as all three have it. `letters`: the grades, parted by spaces. */
function row(
  [code, name]: readonly [string, string],
  middle: readonly OdsCell[],
  [started, published]: readonly [string, string],
  after: readonly OdsCell[],
  letters: string,
): OdsCell[] {
  const given = letters.split(' ').map((letter) => grades[letter as Letter]);
  const five = [...given, null, null, null, null, null].slice(0, 5);
  return [link, code, name, ...middle, { day: started }, { day: published }, ...after, ...five];
}

const eastmere = ['E06900001', 'Eastmere'] as const;
const norwick = ['E08900002', 'Norwick'] as const;
const oldTarnshire = ['E10900006', 'Old Tarnshire'] as const;
const skerry = ['E06900003', 'Skerry Isles'] as const;
const vale = ['E06900004', 'Vale of Tarn'] as const;
const standard = ['ILACS Standard Inspection'];
const short = ['ILACS Short Inspection'];

/**
 * A made-up release of the councils of `tinyDataSet`, built as Ofsted’s is: what it says is what
 * the data set holds. The header is row 3 of each sheet; dates stand in column E, in the history in F.
 */
export function tinyRelease(): TinyRelease {
  const head = (middle: string[], after: string[]) => [
    'Web link',
    'Local authority area code',
    'Local authority name',
    ...middle,
    'Inspection date',
    'Publication date',
    ...after,
    ...judgements,
  ];
  return {
    cover: [
      [{ span: 2, text: 'Local authority inspection outcomes as at 31 March 2025' }],
      ['Section', 'Detail'],
      ['Published on:', { day: '2025-09-25' }],
      [
        'Period covered:',
        'Inspections as at 31 March 2025, with a report published by 30 June 2025',
      ],
      ['Made up for tests: no such councils or reports exist.'],
    ],
    latest: [
      [{ span: 4, text: 'Local authority inspection judgements as at 31 March 2025' }],
      ['This worksheet contains one table.'],
      head(['Ofsted region'], []),
      row(eastmere, ['North West'], ['2024-03-04', '2024-05-16'], [], 'I RI RI RI I'),
      row(norwick, ['East of England'], ['2021-08-16', '2021-10-04'], [], 'G G G G'),
      row(skerry, ['South West'], ['2023-07-10', '2023-08-21'], [], 'O O G O O'),
      row(vale, ['North West'], ['2024-11-25', '2025-01-20'], [], 'G G RI G G'),
    ],
    inYear: [
      [{ span: 4, text: 'Local authority in-year inspection activity 2024-25' }],
      ['This worksheet contains one table.'],
      [...head(['Region'], ['Inspection/Visit type']), 'Visit Theme'],
      [
        ...row(eastmere, ['North West'], ['2024-11-12', '2024-12-18'], ['LA Monitoring visit'], ''),
        'Care leavers',
      ],
      row(vale, ['North West'], ['2024-11-25', '2025-01-20'], standard, 'G G RI G G'),
    ],
    history: [
      [{ span: 4, text: 'ILACS inspection history from 2018-2025' }],
      ['This worksheet contains one table.'],
      head(['Local authority status', 'Ofsted region'], ['Inspection type']),
      row(
        eastmere,
        ['Current', 'North West'],
        ['2019-11-04', '2019-12-16'],
        standard,
        'RI RI RI G',
      ),
      row(
        eastmere,
        ['Current', 'North West'],
        ['2024-03-04', '2024-05-16'],
        standard,
        'I RI RI RI I',
      ),
      row(norwick, ['Current', 'East of England'], ['2021-08-16', '2021-10-04'], short, 'G G G G'),
      row(
        oldTarnshire,
        ['No longer exists', 'North West'],
        ['2019-01-14', '2019-02-25'],
        standard,
        'RI G RI RI',
      ),
      row(skerry, ['Current', 'South West'], ['2019-10-14', '2019-12-09'], short, 'G O G G'),
      row(skerry, ['Current', 'South West'], ['2023-07-10', '2023-08-21'], short, 'O O G O O'),
      row(vale, ['Current', 'North West'], ['2024-11-25', '2025-01-20'], standard, 'G G RI G G'),
    ],
  };
}

/** The sheets of a release under the names Ofsted gives them. */
export function tinyReleaseSheets({ cover, latest, inYear, history }: TinyRelease): OdsSheet[] {
  return [
    { name: 'Cover', rows: cover },
    { name: 'Inspections_as_at_31_March', rows: latest },
    { name: 'In-year_inspections', rows: inYear },
    { name: 'ILACS_inspection_history', rows: history },
  ];
}
