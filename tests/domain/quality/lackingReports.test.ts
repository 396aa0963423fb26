import { expect, test } from 'vitest';
import type { Improvement } from '#contract/council.ts';
import { lackingReports } from '#domain/quality/lackingReports.ts';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const report = (id: string, day: string) => imaginaryReport(id, 'ilacs-2018', null, day, 'GGGGG');
const improvement = (inspectionId: string, coverage: Improvement['coverage']): Improvement => ({
  inspectionId,
  coverage,
  areas: [],
});

test('latest reports of today’s councils come first, then the newest', () => {
  const eastmere = imaginaryCouncil({
    reports: [report('e-2019', '2019-05-01'), report('e-2020', '2020-05-01')],
    improvement: [improvement('e-2019', 'not-transcribed'), improvement('e-2020', 'partial')],
  });
  const former = imaginaryCouncil({
    id: 'old-tarnshire',
    name: 'Old Tarnshire',
    abolishedOn: '2023-04-01',
    reports: [report('o-2022', '2022-05-01')],
    improvement: [improvement('o-2022', 'not-transcribed')],
  });
  const told = imaginaryCouncil({
    id: 'norwick',
    reports: [report('n-2021', '2021-05-01'), report('n-2023', '2023-05-01')],
    improvement: [improvement('n-2021', 'none-named'), improvement('n-2023', 'full')],
  });
  expect(
    lackingReports([eastmere, former, told]).map(({ inspectionId, isLatest, isFormer }) => [
      inspectionId,
      isLatest,
      isFormer,
    ]),
  ).toEqual([
    ['e-2020', true, false],
    ['o-2022', true, true],
    ['e-2019', false, false],
  ]);
});
