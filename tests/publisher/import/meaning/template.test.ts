import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { columnMeaning } from '#publisher/import/meaning/columnMeaning.ts';
import { importTiny } from '#tests/support/importTiny.ts';

const template = await readFile('public/data/import/inspections-template.csv', 'utf8');
const columns = template.trimEnd().split(',');

test('the template is a header alone, and the import knows each of its columns', () => {
  expect(template).toMatch(/^[^\n]+\n$/);
  expect(columns.map(columnMeaning)).toEqual([
    'code',
    'council',
    'type',
    'started',
    'ended',
    'published',
    'overall',
    'leaders',
    'help',
    'care',
    'care-leavers',
    'theme',
    'report',
    'source',
  ]);
});

test('the dictionary describes each column of the template', async () => {
  const dictionary = await readFile('public/data/README.md', 'utf8');
  const section = dictionary.split('\n### The template\n')[1]?.split(/\n##/)[0] ?? '';
  const described = [...section.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, column]) => column),
  );
  expect(described).toEqual(columns);
});

/** The template filled in: cells of each row, parted by commas. */
function filled(...rows: readonly string[]): string {
  return template + rows.map((row) => `${row}\n`).join('');
}

test('the template filled in is imported, with what only it can tell', async () => {
  const bytes = filled(
    ',Norwick,Standard,2024-02-05,2024-02-16,2024-03-18,Good,Good,Good,Good,Good,,https://reports.example/norwick-2024,report',
    'E06900001,,Focused visit,2023-10-03,2023-10-04,2023-11-10,,,,,,front-door,,news',
    ',Vale of Tarn,Short,2026-05-11,,2026-06-22,,Good,Good,Good,Outstanding,,,',
  );
  const { status, after } = await importTiny(undefined, { bytes, args: ['--apply'] });
  expect(status).toBe(0);
  const lines = (after.get('inspections.csv') ?? '').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'norwick-ilacs-2024-03-18,norwick,ilacs,standard,2024-02-05,2024-02-16,2024-03-18,,,https://reports.example/norwick-2024,report,2026-07-20',
      'eastmere-focused-visit-2023-10-03,eastmere,ilacs,focused-visit,2023-10-03,2023-10-04,2023-11-10,front-door,,,news,2026-07-20',
      'vale-of-tarn-ilacs-2026-06-22,vale-of-tarn,ilacs,short,2026-05-11,,2026-06-22,,,,official-statistics,2026-07-20',
    ]),
  );
  // A file of one’s own is no release: it is no source of the whole data set, and misses nothing.
  expect(after.get('sources.csv')).not.toContain('ofsted-outcomes');
});

test('a SIF inspection, some of it not judged, is read from columns of its time', async () => {
  const bytes = [
    'Local authority,Inspection type,Inspection date,Report published,Overall effectiveness,"Leadership, management and governance",Children who need help and protection,Children looked after and achieving permanence,Adoption performance,Experiences and progress of care leavers',
    'Eastmere,SIF,06/07/2015,14/09/2015,Requires improvement,Requires improvement,Requires improvement,Requires improvement,Good,Good',
    'Skerry Isles,Single inspection,11/04/2016,20/06/2016,Good,Good,Good,Not judged,Not judged,Not judged',
  ].join('\n');
  const { report } = await importTiny(undefined, { bytes });
  expect(report.map(({ what, id, ours, theirs }) => [what, id, ours, theirs])).toEqual([
    ['conflict', 'eastmere-sif-2015-09-14/care-leavers', 'requires-improvement', 'good'],
  ]);
});

test('days that nothing decides are read with the day first, and the report says so', async () => {
  const bytes = filled(',Norwick,Focused visit,03/04/2024,,05/06/2024,,,,,,,,');
  const { report, notes } = await importTiny(undefined, { bytes });
  expect(report.map(({ field, theirs }) => [field, theirs])).toEqual([
    ['inspection_type', 'focused-visit'],
    ['started_on', '2024-04-03'],
    ['published_on', '2024-06-05'],
  ]);
  expect(notes).toEqual([
    'release.bin: days in figures were read as in 16/05/2024: nothing decides, and that is how it is written here',
  ]);
});

test('days that can mean two things are read so that reports come after inspections', async () => {
  // With the day first it would be published on 2 March, after 4 May.
  const bytes = filled(',Norwick,Focused visit,04/05/2024,,05/03/2024,,,,,,,,');
  const { report } = await importTiny(undefined, { bytes });
  expect(report.map(({ theirs }) => theirs)).toEqual(['focused-visit', '2024-04-05', '2024-05-03']);
});

test('days that can mean two things are read as the data set has them', async () => {
  const bytes = filled(',Eastmere,Standard,11/04/2019,,12/12/2019,Good,Good,Good,Good,,,,');
  const { report, notes } = await importTiny(undefined, { bytes });
  // 4 November 2019 is the first day of Eastmere’s inspection; 11 April is nobody’s.
  expect(report.filter(({ field }) => field === 'started_on')).toEqual([]);
  expect(notes.join()).toContain('more inspections of the data set began on the days it gives');
});

test.each([
  ['Report address', 'ask Ofsted', 'found "ask Ofsted"; expected a web address'],
  ['Source', 'hearsay', 'found "hearsay"; expected one of report, official-statistics'],
  ['Inspection end date', '2024-02-01', 'found "2024-02-01"; expected no earlier than'],
])('%s cannot be %s', async (column, text, message) => {
  const cells = columns.map((name) => (name === column ? text : ''));
  for (const [at, cell] of [',Norwick,Focused visit,2024-02-05'.split(','), []].flat().entries()) {
    if (cell !== '') cells[at] = cell;
  }
  const { status, printed } = await importTiny(undefined, { bytes: filled(cells.join(',')) });
  expect(printed).toContain(`error: release.bin:2 ${column}: ${message}`);
  expect(status).toBe(1);
});
