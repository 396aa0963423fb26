import { expect } from '@playwright/test';
import { readTable } from '#tests/support/readTable.ts';
import { cellsOf } from './support/cellsOf.ts';
import { gradedReports } from './support/gradedReports.ts';
import { siteTest as test } from './support/siteTest.ts';
import { takenFrom } from './support/takenFrom.ts';

// Data as they come out, beside the page’s own tables and the data set’s CSV files.

test('the map: councils and regions as counted from the data set, and as on the page @desktop', async ({
  page,
}) => {
  const { takeAway, data } = await takenFrom(page, '/', '#map');
  const name = 'england-overall-2026-08-20-map';
  const councils = data.table(`${name}-councils.csv`);
  const regions = data.table(`${name}-regions.csv`);
  const reports = gradedReports();
  const present = readTable('councils.csv').filter((row) => row['abolished_on'] === '');
  const expected = present.map((row) => {
    const latest = reports.filter(({ council }) => council === row['council_id']).at(-1);
    const grade = latest?.grades.get('Overall effectiveness') ?? 'No overall grade any more';
    const published = latest?.publishedOn ?? '';
    return [row['gss_code'], row['region'], latest ? grade : 'Not inspected yet', published];
  });
  expect(expected).toHaveLength(153);
  const taken = councils.rows.map((_, row) =>
    ['gss_code', 'region', 'grade', 'published_on'].map((one) => councils.column(one)[row]),
  );
  expect(taken.map(String).sort()).toEqual(expected.map(String).sort());
  await expect(takeAway.table(/^Every council/)).toContainText('153 rows');

  const columns = { Outstanding: 'outstanding', Good: 'good', Inadequate: 'inadequate' };
  for (const [grade, column] of Object.entries(columns)) {
    for (const [row, region] of regions.column('region').entries()) {
      const counted = expected.filter(
        ([, of, is]) => is === grade && (of === region || region === 'England'),
      );
      expect(regions.column(column)[row], `${grade}, ${region}`).toBe(String(counted.length));
    }
  }
  const [, ...shown] = await cellsOf(page.locator('#map table'));
  expect(shown).toEqual(regions.rows);
  await expect(takeAway.outcome).toContainText(`${153 + regions.rows.length} rows`);
});

test('two dates: the moves as on the page, and every council’s own @desktop', async ({ page }) => {
  const { data } = await takenFrom(
    page,
    '/?since=2016&judgement=help-and-protection',
    '#two-dates',
  );
  const [councilFile = '', moveFile = ''] = data.names;
  const moves = data.table(moveFile);
  const councils = data.table(councilFile);
  const [, ...shown] = await cellsOf(page.locator('#two-dates table').first());
  expect(shown).toEqual(moves.rows);
  const total = Number(moves.column('councils').at(-1));
  expect(councils.rows).toHaveLength(total);
  for (const [row, from] of moves.column('from').slice(0, -1).entries()) {
    const left = councils.column('earlier_grade').filter((grade) => grade === from);
    expect(String(left.length), from).toBe(moves.column('councils')[row]);
  }
  expect(new Set(councils.column('earlier_day'))).toEqual(new Set(['2016-12-31']));
  // Trafford: good in May 2015, inadequate in August 2026.
  const trafford = councils.column('council').indexOf('Trafford');
  expect(
    ['earlier_grade', 'later_grade', 'change', 'steps', 'comparable'].map(
      (name) => councils.column(name)[trafford],
    ),
  ).toEqual(['Good', 'Inadequate', 'Fell', '-2', 'with caution']);
});

test('every council, narrowed down and put in order, is as on the page @desktop', async ({
  page,
}) => {
  const section = '[aria-labelledby="every-council"]';
  const path = '/?region=London&grade=outstanding&grade=good&sort=years';
  const { takeAway, data } = await takenFrom(page, path, section);
  const [file = ''] = data.names;
  const table = data.table(file);
  const [, ...shown] = await cellsOf(page.locator(`${section} table`));
  const lanes = ['leaders', 'help_and_protection', 'children_in_care', 'care_leavers'];
  expect(shown.length).toBeGreaterThan(10);
  expect(
    shown.map(([council, region, judgements, grade, change]) => [
      council,
      region,
      (judgements ?? '').match(/(?<=: )[^.]+/g)?.join('|'),
      grade,
      change?.replace(/^[=▼▲] /, ''),
    ]),
  ).toEqual(
    table.rows.map((_, row) => {
      const cell = (name: string) => table.column(name)[row] ?? '';
      const steps = Math.abs(Number(cell('steps')));
      return [
        cell('council'),
        cell('region') + cell('kind'),
        lanes.map(cell).join('|'),
        cell('grade'),
        cell('change') +
          (steps > 1 ? ` ${steps} steps` : '') +
          (cell('comparable') === 'with caution' ? 'under different rules' : ''),
      ];
    }),
  );
  const reports = gradedReports();
  const expected = readTable('councils.csv').filter(({ region, abolished_on, ...row }) => {
    const latest = reports.filter(({ council }) => council === row['council_id']);
    const grade = latest.at(-1)?.grades.get('Overall effectiveness') ?? '';
    return region === 'London' && abolished_on === '' && /^(Outstanding|Good)$/.test(grade);
  });
  expect(table.rows).toHaveLength(expected.length);
  await expect(takeAway.outcome).toHaveText(`Saved ${file}, ${expected.length} rows`);
});
