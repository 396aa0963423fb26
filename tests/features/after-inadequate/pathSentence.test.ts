import { expect, test } from 'vitest';
import { inadequatePaths } from '#domain/inadequate/inadequatePaths.ts';
import { outcomeWords } from '#features/after-inadequate/outcomeWords.ts';
import { pathSentence } from '#features/after-inadequate/pathSentence.ts';
import { pathValue } from '#features/after-inadequate/pathValue.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const on = '2026-08-20';
const eastmere = {
  id: 'eastmere',
  name: 'Eastmere',
  gssCode: 'E06999999',
  region: 'North West',
  successors: [],
  adoption: [],
  visits: [],
  events: [],
};
const report = (
  ...[id, framework, started, published, grades]: Parameters<typeof imaginaryReport>
) => ({
  ...imaginaryReport(id, framework, started, published, grades),
  address: null,
});
const first = report('e-1', 'ilacs-2023', '2023-02-01', '2023-04-10', 'IIRRR');
const second = report('e-2', 'ilacs-2023', '2025-02-03', '2025-05-09', 'IRIRR');

function only(council: Parameters<typeof pathSentence>[0]['council']) {
  const [path] = inadequatePaths(council, 'overall', on);
  if (path === undefined) throw new Error('There is no path');
  return path;
}

test('inspected again and still inadequate', () => {
  const path = only({ ...eastmere, reports: [first, second] });
  expect(pathSentence(path)).toBe(
    'Eastmere: judged inadequate in April 2023 and again in May 2025; not better since; 40 months so far.',
  );
  expect(pathValue(path)).toEqual({ full: '40 months so far', short: '40+' });
});

test('the next report has no overall grade: its judgements instead, and never one made up', () => {
  const last = report('e-3', 'ilacs-2026', '2026-05-04', '2026-07-07', '-GGGR');
  const path = only({ ...eastmere, reports: [first, last] });
  expect(pathSentence(path)).toBe(
    'Eastmere: judged inadequate in April 2023; the next report, 38 months later in July 2026, gives no overall grade, as Ofsted has given none since April 2026: impact of leaders G, help and protection G, children in care G, care leavers RI.',
  );
  expect(outcomeWords(path)).toBe('No overall grade any more in the next report');
});

test('better after two, and inadequate again', () => {
  const third = report('e-3', 'ilacs-2023', '2025-09-01', '2025-10-10', 'GGGGG');
  const fourth = report('e-4', 'ilacs-2023', '2026-02-02', '2026-03-10', 'IRRRI');
  const path = only({ ...eastmere, reports: [first, second, third, fourth] });
  expect(pathSentence(path)).toBe(
    'Eastmere: judged inadequate in April 2023 and again in May 2025; good in October 2025, after 30 months (28 to the first day of that inspection); inadequate again in March 2026.',
  );
  expect(outcomeWords(path)).toBe('Better by two grades at the second inspection');
});

test('a council that ended: who followed does not have its grades', () => {
  const path = only({
    ...eastmere,
    abolished: '2024-04-01',
    successors: [
      { id: 'norwick', name: 'Norwick' },
      { id: 'vale-of-tarn', name: 'Vale of Tarn' },
    ],
    reports: [first],
  });
  expect(pathSentence(path)).toBe(
    'Eastmere: judged inadequate in April 2023; not reinspected before the council was abolished in April 2024, 11 months later; Norwick and Vale of Tarn followed, and do not have its grades.',
  );
  expect(pathValue(path)).toEqual({ full: 'abolished after 11', short: '11×' });
});

test('a first day that is not known is left out', () => {
  const last = report('e-3', 'sif', null, '2025-10-10', 'RRRRR');
  expect(pathSentence(only({ ...eastmere, reports: [first, last] }))).toBe(
    'Eastmere: judged inadequate in April 2023; requires improvement in October 2025, after 30 months.',
  );
});
