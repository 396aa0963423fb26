import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { englandSeries } from '#contract/england.ts';
import { gradeIds, laneIds, type Lane } from '#contract/gradeIds.ts';
import { nationalData } from '#domain/nationalData.ts';
import { reportsOverTime } from '#domain/reportsOverTime.ts';
import { sharesOverTime } from '#domain/sharesOverTime.ts';
import { councilsOfShare } from '#features/england/councilsOfShare.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandHeadline } from '#features/england/englandHeadline.ts';
import { englandView } from '#features/england/englandView.ts';
import { panelsOf } from '#features/england/panelsOf.ts';
import { panelsTakeAway } from '#features/england/panelsTakeAway.ts';
import { sharesTakeAway } from '#features/england/sharesTakeAway.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
const england = readAnswer(output, apiPaths.england, englandSeries);

function view(query = '') {
  return englandView(data, englandAddress(data).read(new URLSearchParams(query)));
}

/** The four grades, best first. */
function grades({ points }: ReturnType<typeof view>, day: string) {
  const counts = points.find(({ asAt }) => asAt === day)?.counts;
  return counts && gradeIds.map((grade) => counts[grade]);
}

test('the numbers Ofsted published', () => {
  // 49% good or outstanding at 31 August 2019; at 31 March 2024 60%; at 31 March 2025 36, 67, 31, 19.
  const august = reportsOverTime(data.councils, ['2019-08-31'], 'inspection');
  const [point] = sharesOverTime(august, 'overall').get('') ?? [];
  expect(Math.round(point?.goodOrOutstandingPercent ?? 0)).toBe(49);
  const march = view().points.find(({ asAt }) => asAt === '2024-03-31');
  expect(Math.round(march?.goodOrOutstandingPercent ?? 0)).toBe(60);
  expect(grades(view(), '2025-03-31')).toEqual([36, 67, 31, 19]);
});

// Counted from inspections.csv and judgements.csv with other code, for data to 20 August 2026.
const counted: [string, string, number[]][] = [
  ['', '2014-03-31', [0, 6, 8, 3]],
  ['', '2020-03-31', [18, 57, 53, 21]],
  ['', '2026-03-31', [46, 65, 29, 13]],
  ['basis=publication', '2026-03-31', [43, 67, 29, 14]],
  ['judgement=leaders', '2019-03-31', [18, 61, 51, 22]],
  ['judgement=help-and-protection&basis=publication', '2026-08-20', [28, 76, 40, 9]],
  ['judgement=children-in-care', '2026-03-31', [52, 66, 29, 6]],
  ['judgement=care-leavers&basis=publication', '2026-08-20', [47, 63, 37, 6]],
];
test.each(counted)('%s on %s', (query, day, expected) => {
  expect(grades(view(query), day)).toEqual(expected);
});

test('agrees with the published series, but for overall from April 2026 on', () => {
  for (const [basis, published] of [
    ['inspection', england.byInspection],
    ['publication', england.byPublication],
  ] as const) {
    for (const lane of laneIds) {
      const expected = published.filter(
        (point) => point.lane === lane && (lane !== 'overall' || point.asAt < '2026-04-01'),
      );
      expect(expected.length).toBeGreaterThan(11);
      expect(view(`judgement=${lane}&basis=${basis}`).points).toEqual(expected);
    }
  }
});

test('eleven councils have no overall grade any more, and the headline says what is so', () => {
  expect(view().ended?.map(({ id }) => id)).toEqual([
    'blackpool',
    'brent',
    'lancashire',
    'liverpool',
    'middlesbrough',
    'north-northamptonshire',
    'portsmouth',
    'somerset',
    'south-tyneside',
    'trafford',
    'west-northamptonshire',
  ]);
  expect(view('judgement=leaders').ended).toBeNull();
  const { title, lead } = englandHeadline(view());
  expect(title).toBe(
    '73% of councils were good or outstanding overall in March 2026, up from 38% in March 2018',
  );
  expect(lead).toBe(
    'On 31 March 2026: 46 outstanding, 65 good, 29 requires improvement and 13 inadequate. Since April 2026 Ofsted gives four judgements and no single grade, so the series ends there: 11 councils had no overall grade any more by 20 August 2026.',
  );
  expect(englandHeadline(view('judgement=care-leavers&basis=publication')).title).toBe(
    '72% of councils are good or outstanding for care leavers, up from 48% in March 2018',
  );
});

test('regions by their latest share, the highest first', () => {
  const regions = panelsOf.groups(view()).map(({ title, points }) => {
    const counts = points.at(-1)?.counts;
    return [title, ...gradeIds.map((grade) => counts?.[grade])];
  });
  // East Midlands and South West: 6 of 10 and 9 of 15, the same share, by name.
  expect(regions).toEqual([
    ['Yorkshire and The Humber', 5, 9, 1, 0],
    ['London', 18, 12, 1, 2],
    ['North East', 6, 3, 2, 1],
    ['South East', 3, 11, 5, 0],
    ['West Midlands', 4, 6, 4, 0],
    ['East of England', 4, 3, 3, 1],
    ['East Midlands', 3, 3, 3, 1],
    ['South West', 2, 7, 3, 3],
    ['North West', 1, 11, 7, 5],
  ]);
  const kinds = panelsOf
    .groups(view('group=kind'))
    .map(({ id, points }) => [id, points.at(-1)?.councils]);
  expect(kinds).toEqual([
    ['london-borough', 33],
    ['county', 21],
    ['metropolitan', 36],
    ['unitary', 63],
  ]);
});

test('a number opens into its councils, an overall grade with the judgements under it', () => {
  const { days } = view();
  const opened = councilsOfShare({ days, lane: 'overall', name: '2026-03-31.inadequate' });
  expect(opened?.title).toBe('13 councils inadequate overall, 31 March 2026');
  expect(opened?.councils).toHaveLength(13);
  expect(opened?.councils.find(({ id }) => id === 'cheshire-east')?.detail).toBe(
    'inadequate, report of 16 May 2024. Under it: Leaders RI, Protection RI, In care RI, Care leavers I',
  );
  const missing: [Lane, string][] = [
    ['overall', '2026-03-31.splendid'],
    ['overall', '2019-12-31.good'],
    ['leaders', '2026-03-31.not-given'],
  ];
  for (const [lane, name] of missing) expect(councilsOfShare({ days, lane, name })).toBeNull();
});

test('what leaves the site', () => {
  const taken = sharesTakeAway(view('basis=publication&as=count'));
  expect(taken.path).toBe('/england?basis=publication&as=count#shares');
  expect(taken.alt.long).toContain(
    '31 March 2026: 43 outstanding, 67 good, 29 requires improvement and 14 inadequate.',
  );
  // Never without the judgements under it: 114, 100, 118 and 106 by inspection.
  expect(sharesTakeAway(view()).sentences.at(-1)).toBe(
    'Good or outstanding on the four judgements under it, 31 March 2026: the impact of leaders 75% (114 of 153), help and protection 65% (100 of 153), children in care 77% (118 of 153) and care leavers 69% (106 of 153).',
  );
  const [shares, councils] = taken.tables;
  expect(shares.rows).toHaveLength(13);
  expect(shares.rows.at(-1)).toEqual(['2026-03-31', 43, 67, 29, 14, 0, 0, 0, 153, 71.9, 153]);
  // Five councils were abolished from 2019 on and six created: 151 in 2020, 153 in 2026.
  const days = councils?.rows.map(([day]) => day) ?? [];
  expect(days.filter((day) => day === '2020-03-31')).toHaveLength(151);
  expect(days.filter((day) => day === '2026-03-31')).toHaveLength(153);
  for (const table of taken.tables) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});

test('small multiples leave with every grade of every year', () => {
  const taken = panelsTakeAway('groups', view('group=kind'));
  expect(taken.headline).toBe(
    'Good or outstanding overall: from 91% of London councils down to 65% of unitary councils',
  );
  expect(taken.sentences[1]).toBe(
    'Good or outstanding, of the councils with a grade, 31 March 2026: from 91% (30 of 33), London councils, down to 65% (41 of 63), Unitary councils.',
  );
  expect(taken.path).toBe('/england?group=kind#groups');
  expect(taken.tables[0].rows).toHaveLength(4 * 13);
  const four = panelsTakeAway('judgements', view());
  expect(four.headline).toBe(
    'Good or outstanding: from 77% for children in care down to 65% for help and protection',
  );
  expect(four.notes.join(' ')).not.toContain('no overall grade');
  expect(four.tables[0].rows.map(([judgement]) => judgement)).toContain('Care leavers');
});
