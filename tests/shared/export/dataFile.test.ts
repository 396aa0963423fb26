import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataFile, type DataChoice } from '#shared/export/dataFile.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { unsafeCell } from '#shared/export/safeCell.ts';
import { imaginaryTable, imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';

const site = 'https://tracker.example';
const figure = imaginaryTakeAway();
const grades: TakeAwayTable = {
  name: 'grades',
  title: 'Grades of Eastmere',
  columns: [{ name: 'grade', title: 'Grade', meaning: 'The grade given' }],
  rows: [['Good']],
};
const two = imaginaryTakeAway({ tables: [imaginaryTable, grades] });

function read(csv: string, fromLine = 1): string[][] {
  return parse(csv, { bom: true, from_line: fromLine, relax_column_count: true });
}

async function unzipped(of: TakeAway, choice: DataChoice): Promise<Record<string, string>> {
  const { blob } = await dataFile(of, choice, site);
  expect(blob.type).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );
}

// As the made-up table has them: a formula behind an apostrophe, nothing for none.
const rows = [
  ['gss_code', 'topic', 'change'],
  ['E06999999', 'Care leavers, "staying close"', '-2'],
  ['E06999999', '\'=HYPERLINK("https://eastmere.example")', '0.5'],
  ['E06999999', 'First line\nsecond | line', ''],
  ['E06999999', '', '12'],
];

describe('a CSV', () => {
  it('of one table is the table, cell by cell', async () => {
    const { name, blob } = await dataFile(figure, { format: 'csv', dictionary: 'none' }, site);
    expect(name).toBe('eastmere-visits-by-year-visits.csv');
    expect(blob.type).toBe('text/csv;charset=utf-8');
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = bytes.toString('utf8');
    expect(read(csv)).toEqual(rows);
    expect(
      read(csv)
        .slice(1)
        .map((row) => row.map(unsafeCell))[1]?.[1],
    ).toBe('=HYPERLINK("https://eastmere.example")');
  });

  it('with a dictionary in its first lines says where the table starts', async () => {
    const { blob } = await dataFile(figure, { format: 'csv', dictionary: 'first-lines' }, site);
    const csv = await blob.text();
    const head = read(csv).filter(([cell = '']) => cell.startsWith('# '));
    expect(head).toEqual([
      ['# The table starts in line 16: its column names'],
      ['# Eastmere: visits “rose” to 3 & more'],
      ['# Visits to Eastmere children’s services, 2020 to 2026'],
      ['# Note: Made up for tests.'],
      ['# Note: Years are <calendar> years.'],
      ['# Source: Made-up visits'],
      ['# Data as at: 2026-08-20'],
      ['# Version of the data: made-up-1'],
      [
        '# Licence: Open Government Licence v3.0, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      ],
      ['# Contains public sector information licensed under the Open Government Licence v3.0.'],
      [
        '# From: Council Inspection Tracker, https://tracker.example/councils/eastmere?a=1&b=2#visits',
      ],
      ['# Table: Visits to Eastmere'],
      ['# gss_code: Code of the council'],
      ['# topic: What was looked at; empty: not told'],
      ['# change: In steps, less is worse'],
    ]);
    expect(read(csv, 16)).toEqual(rows);
  });

  it('keeps a remark of several lines in one', async () => {
    const broken = imaginaryTakeAway({ notes: ['One\r\n=1+1\ntwo'] });
    const { blob } = await dataFile(broken, { format: 'csv', dictionary: 'first-lines' }, site);
    const csv = await blob.text();
    expect(csv.split('\r\n')[3]).toBe('# Note: One =1+1 two');
    expect(read(csv, 15)).toEqual(rows);
  });

  it('with a companion comes in a zip with dictionary and papers', async () => {
    const files = await unzipped(figure, { format: 'csv', dictionary: 'companion' });
    expect(Object.keys(files)).toEqual([
      'eastmere-visits-by-year-visits.csv',
      'eastmere-visits-by-year-dictionary.csv',
      'README.txt',
    ]);
    expect(read(files['eastmere-visits-by-year-visits.csv'] ?? '')).toEqual(rows);
    expect(read(files['eastmere-visits-by-year-dictionary.csv'] ?? '')).toEqual([
      ['file', 'column', 'title', 'meaning'],
      ['eastmere-visits-by-year-visits.csv', 'gss_code', 'ONS code', 'Code of the council'],
      [
        'eastmere-visits-by-year-visits.csv',
        'topic',
        'Topic',
        'What was looked at; empty: not told',
      ],
      ['eastmere-visits-by-year-visits.csv', 'change', 'Change', 'In steps, less is worse'],
    ]);
    expect(files['README.txt']).toContain(
      '\neastmere-visits-by-year-visits.csv: Visits to Eastmere, 4 rows\n',
    );
    expect(files['README.txt']).toContain(
      '\nContains public sector information licensed under the Open Government Licence v3.0.\n',
    );
  });

  it('of several tables is a zip of them', async () => {
    const files = await unzipped(two, { format: 'csv', dictionary: 'none' });
    expect(files).toEqual({
      'eastmere-visits-by-year-visits.csv': expect.any(String) as string,
      'eastmere-visits-by-year-grades.csv': '\uFEFFgrade\r\nGood\r\n',
    });
  });

  it('is the same zip to the byte each time', async () => {
    const once = async () =>
      Buffer.from(
        await (
          await dataFile(two, { format: 'csv', dictionary: 'companion' }, site)
        ).blob.arrayBuffer(),
      );
    const first = await once();
    // Zip files tell time to two seconds, from 1980 on: 1 January is 0x0021, midnight 0.
    expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, 0x21]);
    expect((await once()).equals(first)).toBe(true);
  });

  it('names a table as the figure once', async () => {
    const named = imaginaryTakeAway({ name: 'eastmere-visits', chart: null });
    const { name } = await dataFile(named, { format: 'csv', dictionary: 'none' }, site);
    expect(name).toBe('eastmere-visits.csv');
  });
});

it('JSON has the rows by column name, with papers and meanings', async () => {
  const { name, blob } = await dataFile(two, { format: 'json', dictionary: 'none' }, site);
  expect(name).toBe('eastmere-visits-by-year.json');
  expect(blob.type).toBe('application/json');
  expect(JSON.parse(await blob.text())).toEqual({
    title: 'Eastmere: visits “rose” to 3 & more',
    subtitle: 'Visits to Eastmere children’s services, 2020 to 2026',
    notes: ['Made up for tests.', 'Years are <calendar> years.'],
    source: 'Made-up visits',
    publisher: 'Council Inspection Tracker',
    licence: {
      name: 'Open Government Licence v3.0',
      address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    dataAsAt: '2026-08-20',
    version: 'made-up-1',
    address: 'https://tracker.example/councils/eastmere?a=1&b=2#visits',
    tables: [
      {
        name: 'visits',
        title: 'Visits to Eastmere',
        columns: [
          { name: 'gss_code', title: 'ONS code', meaning: 'Code of the council' },
          { name: 'topic', title: 'Topic', meaning: 'What was looked at; empty: not told' },
          { name: 'change', title: 'Change', meaning: 'In steps, less is worse' },
        ],
        rows: [
          { gss_code: 'E06999999', topic: 'Care leavers, "staying close"', change: -2 },
          {
            gss_code: 'E06999999',
            topic: '=HYPERLINK("https://eastmere.example")',
            change: 0.5,
          },
          { gss_code: 'E06999999', topic: 'First line\nsecond | line', change: null },
          { gss_code: 'E06999999', topic: null, change: 12 },
        ],
      },
      {
        name: 'grades',
        title: 'Grades of Eastmere',
        columns: [{ name: 'grade', title: 'Grade', meaning: 'The grade given' }],
        rows: [{ grade: 'Good' }],
      },
    ],
  });
});
