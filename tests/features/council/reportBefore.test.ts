import { expect, it } from 'vitest';
import { reportBefore } from '#features/council/reportBefore.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

function idBefore(...args: Parameters<typeof reportBefore>): string | null {
  const found = reportBefore(...args);
  return found.kind === 'pair' ? found.before.inspectionId : null;
}

it('takes the inspection that had started by the end of 2019, though published in 2020', () => {
  expect(idBefore(realReports['cheshire-east'], null)).toBe('cheshire-east-ilacs-2020-01-09');
});

it('takes another earlier report where asked, and never the latest or a stranger', () => {
  const reports = realReports['cheshire-east'];
  expect(idBefore(reports, 'cheshire-east-sif-2015-09-15')).toBe('cheshire-east-sif-2015-09-15');
  expect(idBefore(reports, 'cheshire-east-ilacs-2024-05-16')).toBe(
    'cheshire-east-ilacs-2020-01-09',
  );
  expect(idBefore(reports, 'norwick-sif-2015')).toBe('cheshire-east-ilacs-2020-01-09');
});

it('takes the oldest where nothing had been inspected by 2019', () => {
  const reports = [
    imaginaryReport('first', 'ilacs-2018', '2021-12-06', '2022-02-11', 'IIIRR'),
    imaginaryReport('second', 'ilacs-2023', '2024-12-02', '2025-01-29', 'GGGGR'),
  ];
  expect(idBefore(reports, null)).toBe('first');
});

it('takes an older report where nothing was inspected since 2019', () => {
  const reports = [
    imaginaryReport('sif', 'sif', '2015-02-02', '2015-05-01', 'GGGGG'),
    imaginaryReport('ilacs', 'ilacs-2018', '2019-05-13', '2019-07-01', 'RRRRR'),
  ];
  expect(idBefore(reports, null)).toBe('sif');
});

it('tells one report and none apart', () => {
  expect(reportBefore(realReports.cumberland, null).kind).toBe('single');
  expect(reportBefore([], null).kind).toBe('none');
});
