import { expect, test } from 'vitest';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';
import { tinyRelease, tinyReleaseSheets, type TinyRelease } from '#tests/support/tinyRelease.ts';
import { writeOds } from '#tests/support/writeOds.ts';

const { put, writeDays, writeWords } = sheetCells;

type Change = (release: TinyRelease) => void;

function tables({ latest, inYear, history }: TinyRelease) {
  return [latest, inYear, history];
}

function everyDay(write: (parts: [year: string, month: string, day: string]) => string): Change {
  return (release) => {
    for (const rows of tables(release)) {
      writeDays(rows, (day) => write(day.split('-') as [string, string, string]));
    }
  };
}

const months =
  'January February March April May June July August September October November December';
const monthName = (month: string) => months.split(' ')[Number(month) - 1] ?? '';

function renamed(names: Readonly<Record<string, string>>): Change {
  return (release) => {
    for (const rows of tables(release)) writeWords(rows, (text) => names[text] ?? text);
  };
}

/** Ways a release may be made that change nothing of what it says. */
const ways: [way: string, change: Change, note?: RegExp][] = [
  ['as it is', () => undefined],
  [
    'columns in another order',
    (release) => {
      for (const rows of tables(release)) {
        const width = Math.max(...rows.map((cells) => cells.length));
        for (const cells of rows.slice(2)) {
          while (cells.length < width) cells.push(null);
          cells.reverse();
        }
      }
    },
  ],
  [
    'a second column of codes',
    (release) => {
      for (const rows of tables(release)) {
        for (const [at, cells] of rows.entries()) {
          if (at >= 2) cells.splice(2, 0, at === 2 ? 'LA code (old)' : String(200 + at));
        }
      }
    },
    /sheet "In-year_inspections": column C, "LA code \(old\)", is not imported/,
  ],
  [
    'columns under other names',
    renamed({
      'Local authority area code': 'ONS code',
      'Local authority name': 'LA name',
      'Inspection date': 'Inspection start date',
      'Publication date': 'Report published',
      'Inspection type': 'Type of inspection',
      'Overall effectiveness': 'Overall effectiveness grade',
      'The impact of leaders on social work practice with children and families':
        'Impact of leaders',
      'The experiences and progress of children who need help and protection':
        'Help and protection',
      'The experiences and progress of children in care':
        'The experiences and progress of children in care and care leavers',
      'The experiences and progress of care leavers': 'Care leavers',
    }),
  ],
  [
    'other names again',
    renamed({
      'Local authority area code': 'LA code',
      'Local authority name': 'Local authority',
      'Inspection date': 'Inspection/Visit date',
      'Publication date': 'Date of publication',
      'Inspection type': 'Inspection/Visit type',
    }),
  ],
  [
    'columns that are not known',
    ({ history }) => {
      put(history, 'N3', 'Number of social workers');
      put(history, 'N4', 120);
    },
    /column N, "Number of social workers", is not imported/,
  ],
  [
    'the grade before, which is not the grade',
    ({ history }) => {
      put(history, 'N3', 'Previous overall effectiveness');
      put(history, 'N5', 'Outstanding');
    },
  ],
  ['a header lower down', ({ history }) => history.splice(2, 0, [], ['A note'], [], ['Another'])],
  [
    'a header in the first row',
    (release) => {
      tables(release).forEach((rows) => rows.splice(0, 2));
    },
  ],
  ['the header again further down', ({ latest }) => latest.splice(5, 0, [...(latest[2] ?? [])])],
  [
    'totals and footnotes below',
    ({ latest }) => {
      latest.push(
        [null, null, 'Total', null, null, null, 4],
        ['1. Ashmoor has not been inspected.'],
      );
      latest.push(['Source: made up', 'for tests']);
    },
    /row 8, "Total", is about no inspection and was passed over/,
  ],
  ['empty rows between', ({ latest }) => latest.splice(4, 0, [], [])],
  [
    'a council not inspected yet',
    ({ latest }) => latest.push([null, 'E06900005', 'Ashmoor', 'North West']),
    /row 8, "Ashmoor", is about no inspection and was passed over/,
  ],
  [
    'days as 16/05/2024',
    everyDay(([y, m, d]) => `${d}/${m}/${y}`),
    /days in figures were read as in 16\/05\/2024/,
  ],
  [
    'days as 5/16/2024',
    everyDay(([y, m, d]) => `${Number(m)}/${Number(d)}/${y}`),
    /days in figures were read as in 5\/16\/2024/,
  ],
  ['days as 16-05-24', everyDay(([y, m, d]) => `${d}-${m}-${y.slice(2)}`)],
  ['days as 2024-05-16', everyDay((parts) => parts.join('-'))],
  ['days as 2024-05-16T00:00:00', everyDay((parts) => `${parts.join('-')}T00:00:00`)],
  ['days as 16 May 2024', everyDay(([y, m, d]) => `${Number(d)} ${monthName(m)} ${y}`)],
  ['days as May 16, 2024', everyDay(([y, m, d]) => `${monthName(m)} ${Number(d)}, ${y}`)],
  ['days as 16-May-24', everyDay(([y, m, d]) => `${d}-${monthName(m).slice(0, 3)}-${y.slice(2)}`)],
  [
    'days as Thursday 16th May 2024',
    everyDay(([y, m, d]) => `Thursday ${Number(d)}th ${monthName(m)} ${y}`),
  ],
  [
    'days as serial numbers',
    (release) => {
      const zero = Date.UTC(1899, 11, 30);
      for (const rows of tables(release)) {
        writeDays(rows, (day) => (Date.parse(`${day}T00:00:00Z`) - zero) / 86_400_000);
      }
    },
  ],
  [
    '“Requires improvement” alone',
    renamed({ 'Requires improvement to be good': 'Requires improvement' }),
  ],
  [
    'capitals, hard spaces and spaces at the end',
    (release) => {
      for (const rows of tables(release)) {
        writeWords(rows.slice(3), (text) => `${text.toUpperCase().replaceAll(' ', '\u00a0')}  `);
      }
    },
  ],
  [
    'marks where there is no grade',
    ({ history, inYear }) => {
      put(history, 'M4', 'Not judged');
      put(history, 'M6', '[x]');
      put(history, 'M7', '[z]');
      put(history, 'M8', ':');
      for (const letter of 'HIJKL') put(inYear, `${letter}4`, 'N/A');
      put(inYear, 'M5', '-');
    },
  ],
  [
    'the one care grade in both columns',
    ({ history }) => {
      put(history, 'M4', 'Good');
    },
  ],
  [
    'an old code',
    renamed({ E08900002: 'E08900099' }),
    /^Norwick: "E08900099" is not its code today \(E08900002\); it was read by its name$/,
  ],
  [
    'no codes, and names as people say them',
    (release) => {
      renamed({
        Eastmere: 'Eastmere Borough Council',
        Norwick: 'NORWICK, City of',
        'Skerry Isles': 'Skerries',
        'Vale of Tarn': 'The Vale of Tarn',
        'Old Tarnshire': 'Old Tarnshire County Council',
      })(release);
      for (const rows of tables(release)) rows.slice(2).forEach((cells) => cells.splice(1, 1));
    },
  ],
  [
    'codes of the Department for Education',
    renamed({ E06900001: '901', E08900002: '902', E06900003: '903', E06900004: '904' }),
  ],
  [
    'types of inspection in other words',
    renamed({
      'ILACS Standard Inspection': 'Standard inspection',
      'ILACS Short Inspection': 'ILACS short',
      'LA Monitoring visit': 'ILACS Monitoring Visit',
    }),
  ],
  ['eight regions of Ofsted’s', renamed({ 'North West': 'North East, Yorkshire and the Humber' })],
  ['a row twice', ({ history }) => history.push([...(history[4] ?? [])])],
];

test.each(ways)('nothing differs of a release with %s', async (_way, change, note) => {
  const { status, printed, report, notes, before, after } = await importTiny(change, {
    args: ['--apply'],
  });
  expect(report).toEqual([]);
  expect(printed).toContain('0 new, 0 changed, 0 in conflict, 0 gone');
  expect(printed).toContain('8 inspections and visits, 8 of them in the data set');
  if (note !== undefined) expect(notes.some((text) => note.test(text))).toBe(true);
  expect(status).toBe(0);
  expect(after).toEqual(before);
});

test('sheets are known by what is in them, not by their names and order', async () => {
  const [cover, ...sheets] = tinyReleaseSheets(tinyRelease());
  const others = sheets.reverse().map(({ rows }, at) => ({ name: `Sheet${at}`, rows }));
  const bytes = writeOds([...others, ...(cover === undefined ? [] : [cover])]);
  const { printed, report } = await importTiny(undefined, { bytes });
  expect(report).toEqual([]);
  expect(printed).toContain('Read 13 rows of 3 tables');
});
