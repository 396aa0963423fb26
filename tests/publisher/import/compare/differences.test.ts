import { expect, test } from 'vitest';
import { importTiny } from '#tests/support/importTiny.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';

const { put } = sheetCells;

/** What stands in the report, in short. */
function found(report: readonly Record<string, string>[]): string[] {
  return report.map(
    ({
      what = '',
      id = '',
      field = '',
      ours = '',
      theirs = '',
      sheet = '',
      row = '',
      column = '',
    }) => [what, id, field, ours, theirs, `${sheet} ${column}${row}`].join(' | '),
  );
}

const norwick2024 = [
  null,
  'E08900002',
  'Norwick',
  'Current',
  'East of England',
  { day: '2024-02-05' },
  { day: '2024-03-18' },
  'ILACS Standard Inspection',
];

test('a graded inspection the data set lacks is new, with every grade', async () => {
  const { report, printed } = await importTiny(({ history }) => {
    history.push([...norwick2024, 'Good', 'Good', 'Outstanding', 'Good', 'Inadequate']);
  });
  const id = 'norwick-ilacs-2024-03-18';
  const sheet = 'ILACS_inspection_history';
  expect(found(report)).toEqual([
    `new | ${id} | inspection_type |  | standard | ${sheet} H11`,
    `new | ${id} | started_on |  | 2024-02-05 | ${sheet} F11`,
    `new | ${id} | published_on |  | 2024-03-18 | ${sheet} G11`,
    `new | ${id} | overall-effectiveness |  | good | ${sheet} I11`,
    `new | ${id} | impact-of-leaders |  | good | ${sheet} J11`,
    `new | ${id} | help-and-protection |  | outstanding | ${sheet} K11`,
    `new | ${id} | children-in-care |  | good | ${sheet} L11`,
    `new | ${id} | care-leavers |  | inadequate | ${sheet} M11`,
  ]);
  expect(printed).toContain('1 new, 0 changed, 0 in conflict, 0 gone');
  expect(printed).toContain('Nothing was changed. With --apply, 1 of these would be written.');
});

test.each([null, 'No longer given', 'N/A'])(
  'from April 2026 there is no overall grade, written as %s',
  async (overall) => {
    const { report, status } = await importTiny(({ history }) => {
      const grades = [overall, 'Good', 'Good', 'Good', 'Outstanding'];
      const days = [{ day: '2026-04-13' }, { day: '2026-06-01' }];
      const kind = ['Current', 'North West', ...days, 'ILACS Short Inspection'];
      history.push([null, 'E06900004', 'Vale of Tarn', ...kind, ...grades]);
    });
    expect(status).toBe(0);
    expect(report.map(({ field }) => field).slice(3)).toEqual([
      'impact-of-leaders',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
    ]);
  },
);

test('a visit with an unknown theme is new, without a theme, and a warning says so', async () => {
  const { report, status } = await importTiny(({ inYear }) => {
    const days = [{ day: '2024-10-08' }, { day: '2024-11-07' }];
    inYear.push([null, 'E08900002', 'Norwick', 'East of England', ...days, 'ILACS Focused Visit']);
    put(inYear, 'M6', 'Young carers');
  });
  expect(status).toBe(0);
  const [warning, ...values] = report;
  expect(warning?.['what']).toBe('warning');
  expect(warning?.['message']).toMatch(/^found "Young carers"; expected a theme of visits/);
  expect(values.map(({ id, field, theirs }) => [id, field, theirs])).toEqual([
    ['norwick-focused-visit-2024-10-08', 'inspection_type', 'focused-visit'],
    ['norwick-focused-visit-2024-10-08', 'started_on', '2024-10-08'],
    ['norwick-focused-visit-2024-10-08', 'published_on', '2024-11-07'],
  ]);
});

test('what is empty here is changed; what was not read from the report is changed', async () => {
  const { report } = await importTiny(({ inYear }) => {
    // A visit whose row is from official statistics, without publication or theme.
    const days = [{ day: '2025-06-02' }, { day: '2025-07-03' }];
    inYear.push([null, 'E06900001', 'Eastmere', 'North West', ...days, 'LA Monitoring visit']);
    put(inYear, 'M6', 'Front door');
  });
  const id = 'eastmere-monitoring-visit-2025-06-03';
  expect(found(report)).toEqual([
    `changed | ${id}/started_on | started_on | 2025-06-03 | 2025-06-02 | In-year_inspections E6`,
    `changed | ${id}/published_on | published_on |  | 2025-07-03 | In-year_inspections F6`,
    `changed | ${id}/theme | theme |  | front-door | In-year_inspections M6`,
  ]);
});

test('what differs from a row read from its report is a conflict', async () => {
  const { report, status, before, after } = await importTiny(
    ({ history }) => {
      put(history, 'M9', 'Good');
      put(history, 'F7', { day: '2019-01-21' });
    },
    { args: ['--apply'] },
  );
  // The latest judgements say otherwise of the first: the two sheets must agree.
  expect(status).toBe(1);
  expect(after).toEqual(before);
  expect(report.map(({ what }) => what)).toEqual(['error']);
});

test('a corrected grade and a corrected first day in every sheet are conflicts, and stay', async () => {
  const { report, printed, before, after, status } = await importTiny(
    ({ history, latest }) => {
      put(history, 'M9', 'Good');
      put(latest, 'K6', 'Good');
      put(history, 'F7', { day: '2019-01-21' });
    },
    { args: ['--apply'] },
  );
  expect(found(report)).toEqual([
    'conflict | old-tarnshire-ilacs-2019-02-25/started_on | started_on | 2019-01-14 | 2019-01-21 | ILACS_inspection_history F7',
    'conflict | skerry-isles-ilacs-2023-08-21/care-leavers | care-leavers | outstanding | good | Inspections_as_at_31_March K6',
  ]);
  expect(printed).toContain('There is nothing to write. Nothing was changed.');
  expect(status).toBe(0);
  expect(after).toEqual(before);
});

test('what the release should hold by its own words, and does not, is gone; nothing is deleted', async () => {
  const { report, printed, before, after } = await importTiny(
    ({ history, inYear }) => {
      // Norwick 2021, and Eastmere’s visit of 2024.
      history.splice(5, 1);
      inYear.splice(3, 1);
    },
    { args: ['--apply', '--take', 'all'] },
  );
  // Norwick 2021 is still among the latest judgements, so it is in the release.
  expect(found(report)).toEqual([
    'gone | eastmere-monitoring-visit-2024-12-18 |  |  |  | In-year_inspections ',
  ]);
  expect(printed).toContain('Gone: the release should hold it');
  // The fault that the tiny data set knows of Eastmere’s inspections.
  const fault = 'known-faults.csv has of this council: "A visit of June 2025 has no letter"';
  expect(report[0]?.['message']).toBe(fault);
  expect(printed).toContain(`; not on sheet "In-year_inspections"; ${fault} [eastmere-`);
  expect(after).toEqual(before);
});

test('what is gone is told without a fault that is another council’s or table’s', async () => {
  for (const other of [',events,eastmere,', ',inspections,norwick,', ',inspections,,']) {
    const { report, printed } = await importTiny(({ inYear }) => inYear.splice(3, 1), {
      files: editedDataSet(['known-faults.csv', ',inspections,eastmere,', other]),
    });
    expect(report.map(({ what, message }) => [what, message])).toEqual([['gone', '']]);
    expect(printed).not.toContain('known-faults.csv');
  }
});

test('the year of a list may be told by its first and last day', async () => {
  for (const year of ['1 April 2024 to 31 March 2025', 'between 1 April 2024 and 31 March 2025']) {
    const { report } = await importTiny(({ inYear }) => {
      put(inYear, 'A1', `Local authority in-year inspection activity ${year}`);
      inYear.splice(3, 1);
    });
    expect(report.map(({ what, sheet }) => [what, sheet])).toEqual([
      ['gone', 'In-year_inspections'],
    ]);
  }
});

test('a report published after the release was made is not missed', async () => {
  const { report } = await importTiny(({ history, inYear, latest, cover }) => {
    put(
      cover,
      'B4',
      'Inspections as at 31 March 2025, with a report published by 31 December 2024',
    );
    history.splice(9, 1);
    inYear.splice(4, 1);
    latest.splice(6, 1);
  });
  // Vale of Tarn’s was published on 20 January 2025.
  expect(report).toEqual([]);
});

test('a release that does not say what it covers misses nothing', async () => {
  const { report } = await importTiny(({ history, inYear, latest, cover }) => {
    for (const rows of [history, inYear, latest]) rows.splice(0, 2);
    cover.splice(0);
    history.splice(1, 1);
    inYear.splice(1, 1);
  });
  expect(report).toEqual([]);
});

test('a new inspection known from the latest judgements alone is left out: they tell no type', async () => {
  const { report, printed } = await importTiny(({ latest }) => {
    put(latest, 'E5', { day: '2024-02-05' });
    put(latest, 'F5', { day: '2024-03-18' });
    put(latest, 'K5', 'Good');
  });
  expect(report.map(({ what, row }) => [what, row])).toEqual([['warning', '5']]);
  expect(printed).toContain('no sheet says whether it was standard or short');
  expect(printed).toContain('There is nothing to write.');
});

test('an older release than one the data set was made with corrects nothing by itself', async () => {
  const visit = [{ day: '2025-06-02' }, { day: '2025-07-03' }];
  const { report } = await importTiny(
    ({ inYear }) => {
      inYear.push([null, 'E06900001', 'Eastmere', '', ...visit, 'LA Monitoring visit']);
    },
    {
      files: new Map([
        ...(await importTiny()).before,
        [
          'sources.csv',
          'source_id,title,publisher,url,published_on,licence,used_for\n' +
            'ofsted-outcomes-2026,A later release (made up),Ofsted,,2026-07-01,OGL,Visits\n',
        ],
      ]),
    },
  );
  expect(report.map(({ what, field }) => [what, field])).toEqual([
    ['conflict', 'started_on'],
    ['changed', 'published_on'],
  ]);
});
