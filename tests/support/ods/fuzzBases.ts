import type { OdsCell, OdsSheet } from './OdsSheet.ts';

const header = [
  'Web link',
  'Local authority area code',
  'Local authority name',
  'Ofsted region',
  'Inspection date',
  'Publication date',
  'Inspection/Visit type',
  'Overall effectiveness',
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
  'Visit Theme',
];
const page: OdsCell = { link: 'https://reports.example/eastmere', text: 'Page' };
const [good, poor] = ['Good', 'Requires improvement to be good'];

const rows: OdsCell[][] = [
  [
    ...[page, 'E06900001', 'Eastmere', 'North West', { day: '2024-03-04' }, { day: '2024-05-16' }],
    ...['ILACS Standard Inspection', poor, poor, good, good, 'Inadequate', null],
  ],
  [
    ...[page, 'E08900002', 'Norwick ', 'East of England', '10/03/2025', '28/04/2025'],
    ...['ILACS Short inspection', good, good, good, 'Outstanding', good, null],
  ],
  [
    ...[page, 'E06900004', 'Vale of Tarn', 'North West', { day: '2025-09-02' }, 45_950],
    ...['ILACS Focused Visit', null, null, null, null, null, 'Front door'],
  ],
  [
    ...[page, 'E06900003', 'Skerry Isles', 'South West', '3 June 2025', '2025-07-14'],
    ...['ILACS Standard Inspection', good, 'Inadequate', poor, good, good, null],
  ],
];

const sheets: OdsSheet[] = [
  {
    name: 'Cover',
    rows: [
      [{ span: 2, text: 'Local authority inspection outcomes as at 31 March 2026 (made up)' }],
      ['Published on:', { day: '2026-05-01' }],
    ],
  },
  { name: 'Latest', rows: [[{ span: 5, text: 'Imaginary councils' }], [], header, ...rows] },
];

const csv = [
  header,
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : ''))),
]
  .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(','))
  .join('\r\n');

/** A release of imaginary councils, as sheets and as CSV, for a fuzz run to spoil. */
export const fuzzBases = { sheets, csv };
