import { expect, test } from 'vitest';
import { untoldReports } from '#domain/themes/untoldReports.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

test('a report of which a part is transcribed can’t tell of a theme outside that part', async () => {
  // Of the three ILACS reports that are not transcribed in full, this is the one in part.
  const councils = await realCouncils(['northamptonshire', 'cumbria', 'cheshire-east']);
  const named = councils
    .flatMap(({ improvement }) => improvement)
    .find(({ coverage }) => coverage === 'partial')
    ?.areas.flatMap(({ themes }) => themes);
  expect(named).toBeDefined();
  const untold = (theme: string) =>
    untoldReports(councils, theme).map(({ inspectionId, coverage }) => [inspectionId, coverage]);
  expect(untold(named?.[0] ?? '')).toEqual([['cumbria-ilacs-2022-11-15', 'not-transcribed']]);
  expect(untold('a-theme-of-no-report')).toEqual([
    ['northamptonshire-ilacs-2019-07-29', 'partial'],
    ['cumbria-ilacs-2022-11-15', 'not-transcribed'],
  ]);
});
