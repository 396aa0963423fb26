import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askOutcomeIds } from '#contract/askOutcomeIds.ts';
import type { Improvement } from '#contract/council.ts';
import { coverageIds, improvementAreaIds } from '#contract/inspectionIds.ts';
import { themeAsks } from '#domain/themes/themeAsks.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

const themes = ['records', 'workforce', 'other'];

const anyImprovement: fc.Arbitrary<readonly Improvement[]> = fc
  .array(
    fc.record({
      coverage: fc.constantFrom(...coverageIds),
      areas: fc.array(
        fc.record({
          area: fc.constantFrom(...improvementAreaIds),
          themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((reports) =>
    reports.map(({ coverage, areas }, at) => ({
      inspectionId: `eastmere-${at}`,
      coverage,
      areas:
        coverage === 'full' || coverage === 'partial'
          ? areas.map((area, place) => ({ ...area, position: place + 1, summary: '' }))
          : [],
    })),
  );

test('every report that asked has one outcome, and the outcomes add up to the reports', () => {
  fc.assert(
    fc.property(anyImprovement, fc.constantFrom(...themes), (improvement, theme) => {
      const asks = themeAsks({ id: 'eastmere', improvement: [...improvement] }, theme);
      const asking = improvement.filter(({ areas }) =>
        areas.some((area) => area.themes.includes(theme)),
      );
      expect(asks.map(({ inspectionId }) => inspectionId)).toEqual(
        asking.map(({ inspectionId }) => inspectionId),
      );
      const counts = askOutcomeIds.map((id) => asks.filter(({ outcome }) => outcome === id).length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(asking.length);
      // Only the last report can be without a later one, and it came back as often as the next asked.
      expect(asks.filter(({ next }) => next === null).length).toBeLessThanOrEqual(1);
      const again = asks.filter(({ next }) => asking.some((one) => one.inspectionId === next));
      const came = asks.filter(({ outcome }) => outcome === 'came-back');
      expect(came.length).toBe(theme === 'other' ? 0 : again.length);
    }),
  );
});

// Read by hand in improvement-areas.csv: the rows with management-oversight of each council, and the
// next of its inspections.
test('management oversight in Cheshire East, Liverpool and North East Lincolnshire', async () => {
  const councils = await realCouncils(['cheshire-east', 'liverpool', 'north-east-lincolnshire']);
  const asks = councils.flatMap((council) => themeAsks(council, 'management-oversight'));
  expect(
    asks.map(({ inspectionId, areas, outcome, next }) => [
      inspectionId,
      areas.map(({ position, area }) => `${position} ${area}`),
      outcome,
      next,
    ]),
  ).toEqual([
    [
      'cheshire-east-ilacs-2020-01-09',
      ['2 help-and-protection', '5 impact-of-leaders'],
      'came-back',
      'cheshire-east-ilacs-2024-05-16',
    ],
    ['cheshire-east-ilacs-2024-05-16', ['3 impact-of-leaders'], 'no-later', null],
    [
      'liverpool-ilacs-2018-07-02',
      ['6 impact-of-leaders'],
      'came-back',
      'liverpool-ilacs-2023-05-25',
    ],
    [
      'liverpool-ilacs-2023-05-25',
      ['1 impact-of-leaders', '8 impact-of-leaders'],
      'came-back',
      'liverpool-ilacs-2026-07-07',
    ],
    ['liverpool-ilacs-2026-07-07', ['2 children-in-care'], 'no-later', null],
    [
      'north-east-lincolnshire-ilacs-2021-11-26',
      ['3 impact-of-leaders'],
      'not-asked',
      'north-east-lincolnshire-ilacs-2025-09-03',
    ],
  ]);
});
