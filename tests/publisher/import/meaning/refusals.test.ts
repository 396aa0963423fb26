import { expect, test } from 'vitest';
import type { OdsCell } from '#tests/support/ods/OdsSheet.ts';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';
import type { TinyRelease } from '#tests/support/tinyRelease.ts';

const { put } = sheetCells;

type Row = readonly [code: string | null, name: string | null];

/** A further row of the history, all of it good. */
function inspected(
  [code, name]: Row,
  started: OdsCell,
  published: OdsCell,
  grades: readonly OdsCell[] = ['Good', 'Good', 'Good', 'Good', 'Good'],
): (release: TinyRelease) => void {
  return ({ history }) => {
    const kind = ['Current', '', started, published, 'ILACS Standard Inspection'];
    history.push([null, code, name, ...kind, ...grades]);
  };
}

const history = 'release.bin, sheet "ILACS_inspection_history"';
const spring: [OdsCell, OdsCell] = [{ day: '2024-02-05' }, { day: '2024-03-18' }];
const norwick: Row = ['E08900002', 'Norwick'];

/** What is wrong with a release, and the message that names sheet, row and column. */
const faults: [fault: string, change: (release: TinyRelease) => void, message: string][] = [
  [
    'an unknown council',
    inspected([null, 'Estmere'], ...spring),
    `${history}:11 Local authority name: found "Estmere", an unknown council; expected a council of councils.csv, by its code or name; nearest: "Eastmere"`,
  ],
  [
    'an unknown code and no name',
    inspected(['E06999999', null], ...spring),
    `${history}:11 Local authority area code: found "E06999999", an unknown council`,
  ],
  [
    'a council that was replaced before',
    inspected(['E10900006', 'Old Tarnshire'], ...spring),
    `${history}:11 Local authority name: found "Old Tarnshire" inspected on 2024-02-05, but it was replaced by Ashmoor and Vale of Tarn on 2023-04-01`,
  ],
  [
    'a council that is no row any more',
    inspected([null, 'Tarnshire'], ...spring),
    `${history}:11 Local authority name: found "Tarnshire", a council that was replaced; there are Ashmoor and Vale of Tarn today`,
  ],
  [
    'a council before it began',
    inspected(['E06900005', 'Ashmoor'], { day: '2022-02-07' }, { day: '2022-03-21' }),
    `${history}:11 Local authority name: found "Ashmoor" inspected on 2022-02-07, before it began on 2023-04-01`,
  ],
  [
    'a code and a name of two councils',
    inspected(['E08900002', 'Eastmere'], ...spring),
    `${history}:11 Local authority area code: found "E08900002", the code of Norwick, with the name "Eastmere"`,
  ],
  [
    'a grade out of scale',
    ({ latest }) => {
      put(latest, 'I4', 'Satisfactory');
    },
    'release.bin, sheet "Inspections_as_at_31_March":4 The experiences and progress of children who need help and protection: found "Satisfactory"; expected Outstanding, Good, Requires improvement or Inadequate',
  ],
  [
    'a number for a grade',
    ({ history: rows }) => {
      put(rows, 'I5', 4);
    },
    `${history}:5 Overall effectiveness: found "4"; expected Outstanding`,
  ],
  [
    'a day that does not exist',
    ({ history: rows }) => {
      put(rows, 'F5', '31/02/2024');
    },
    `${history}:5 Inspection date: found "31/02/2024", a day that does not exist`,
  ],
  [
    'no day where one should be',
    ({ history: rows }) => {
      put(rows, 'F5', 'spring 2024');
    },
    `${history}:5 Inspection date: found "spring 2024", no day`,
  ],
  [
    'no days at all',
    ({ history: rows }) => {
      put(rows, 'F5', null);
      put(rows, 'G5', null);
    },
    `${history}:5 Inspection date: found an empty cell; expected the day of the inspection or of publication`,
  ],
  [
    'a day still to come',
    inspected(norwick, { day: '2026-07-20' }, { day: '2026-07-21' }),
    `${history}:11 Publication date: found "21/07/2026", that is 2026-07-21, a day that is still to come; expected a day up to today, 2026-07-20`,
  ],
  [
    'a day before Ofsted inspected so',
    inspected(norwick, { day: '1924-02-05' }, { day: '2024-03-18' }),
    `${history}:11 Inspection date: found "05/02/1924", that is 1924-02-05; expected a day from 2013-11-01 on`,
  ],
  [
    'a report published before the inspection',
    inspected(norwick, { day: '2024-03-18' }, { day: '2024-02-05' }),
    `${history}:11 Publication date: found "05/02/2024", that is 2024-02-05; expected no earlier than the inspection began or ended, 2024-03-18`,
  ],
  [
    'an overall grade from April 2026 on',
    inspected(norwick, { day: '2026-04-13' }, { day: '2026-06-01' }),
    `${history}:11 Overall effectiveness: found "Good"; expected no overall grade for inspections that began from 2026-04-01 on`,
  ],
  [
    'no overall grade before',
    inspected(norwick, ...spring, [null, 'Good', 'Good', 'Good', 'Good']),
    `${history}:11 Overall effectiveness: found no grade; expected a grade for overall-effectiveness, which ilacs-2023 gives`,
  ],
  [
    'care leavers not judged on their own from 2023 on',
    inspected(norwick, ...spring, ['Good', 'Good', 'Good', 'Good', '[z]']),
    `${history}:11 The experiences and progress of care leavers: found no grade; expected a grade for care-leavers`,
  ],
  [
    'care leavers judged on their own before',
    ({ history: rows }) => {
      put(rows, 'M4', 'Inadequate');
    },
    `${history}:4 The experiences and progress of care leavers: found "Inadequate"; expected one grade for children in care and care leavers`,
  ],
  [
    'sheets that disagree on a grade',
    ({ history: rows }) => {
      put(rows, 'J5', 'Good');
    },
    `${history}:5 The impact of leaders on social work practice with children and families: found "Good" where release.bin, sheet "Inspections_as_at_31_March", row 4, column "The impact of leaders on social work practice with children and families" has "Requires improvement to be good"`,
  ],
  [
    'sheets that disagree on the first day',
    ({ history: rows }) => {
      put(rows, 'F5', { day: '2024-03-05' });
    },
    `${history}:5 Inspection date: found "05/03/2024" where release.bin, sheet "Inspections_as_at_31_March", row 4, column "Inspection date" has "04/03/2024"; expected one first day of one report`,
  ],
  [
    'sheets that disagree on the type',
    ({ inYear }) => {
      put(inYear, 'G5', 'ILACS Short Inspection');
    },
    `${history}:10 Inspection type: found "ILACS Standard Inspection" where release.bin, sheet "In-year_inspections", row 5`,
  ],
  [
    'both orders of days on one sheet',
    ({ history: rows }) => {
      put(rows, 'F4', '04/11/2019');
      put(rows, 'G4', '16/12/2019');
      put(rows, 'G5', '5/16/2024');
    },
    `${history}:4 Inspection date: found "04/11/2019", on a sheet that writes some days day first and some month first`,
  ],
  [
    'an unknown type of inspection',
    ({ history: rows }) => {
      put(rows, 'H5', 'Ordinary look');
    },
    `${history}:5 Inspection type: found "Ordinary look"; expected a standard or short inspection`,
  ],
  [
    'no type where there is a column for it',
    ({ history: rows }) => {
      put(rows, 'H5', null);
    },
    `${history}:5 Inspection type: found an empty cell; expected a standard or short inspection`,
  ],
  [
    'a grade for a visit',
    ({ inYear }) => {
      put(inYear, 'I4', 'Good');
    },
    'release.bin, sheet "In-year_inspections":4 The impact of leaders on social work practice with children and families: found "Good" for a monitoring-visit; expected no grade',
  ],
  [
    'a judgement without a column',
    ({ history: rows, latest, inYear }) => {
      put(rows, 'K3', 'Children of the night');
      put(latest, 'I3', 'Children of the night');
      put(inYear, 'J3', 'Children of the night');
    },
    `${history}:3: found no column for help-and-protection; expected a grade for help-and-protection, which ilacs-2018 gives`,
  ],
  [
    'a column twice',
    ({ history: rows }) => {
      put(rows, 'N3', 'Overall effectiveness (revised)');
    },
    `${history}:3 N: found "Overall effectiveness (revised)", which says the same as "Overall effectiveness" in column I`,
  ],
  [
    'no publication of a graded report',
    inspected(norwick, { day: '2024-02-05' }, null),
    `${history}:11 Publication date: found no day of publication`,
  ],
  [
    'no table at all',
    (release) => {
      for (const rows of [release.latest, release.inYear, release.history]) rows.splice(2, 1);
    },
    'release.bin: found no table of inspections; expected a header row with the council',
  ],
];

test.each(faults)('%s stops the import, and says where', async (_fault, change, message) => {
  const { status, printed, report, before, after } = await importTiny(change, {
    args: ['--apply', '--take', 'all'],
  });
  expect(printed).toContain(`error: ${message}`);
  expect(printed).toContain('Nothing was changed: mend the errors first.');
  expect(report.some(({ what }) => what === 'error')).toBe(true);
  expect(status).toBe(1);
  expect(after).toEqual(before);
});

test('each error is told once, and alone', async () => {
  const { report } = await importTiny(({ latest }) => {
    put(latest, 'I4', 'Satisfactory');
  });
  expect(report.map(({ what, row, column }) => [what, row, column])).toEqual([
    ['error', '4', 'The experiences and progress of children who need help and protection'],
  ]);
});

test('a file that is cut is told, and nothing is compared', async () => {
  const { status, printed, before, after } = await importTiny(undefined, {
    bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
    args: ['--apply'],
  });
  expect(status).toBe(1);
  expect(printed).toMatch(/error: release\.bin/);
  expect(after).toEqual(before);
});
