import { expect, it } from 'vitest';
import { leadOnComparison } from '#features/council/leadOnComparison.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { realReports } from '#tests/support/realReports.ts';

const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;

it('says that care was judged together before', () => {
  expect(leadOnComparison({ reports: [sif, ilacs2019, ilacs2024], abolishedOn: null })).toBe(
    'In the inspection before, in 2019, children in care and care leavers were one judgement.',
  );
});

it('says that the single inspection asked other questions', () => {
  expect(leadOnComparison({ reports: [sif, ilacs2019], abolishedOn: null })).toBe(
    'The inspection before, in 2015, followed the single inspection framework, which asked other questions.',
  );
});

it('says nothing where the four judgements are the same four, or both reports are of one kind', () => {
  expect(leadOnComparison({ reports: [ilacs2024, ilacs2026], abolishedOn: null })).toBeNull();
  // Trafford was judged under ILACS of 2018 in March 2019 and in November 2022.
  const reports = realReports.trafford.slice(0, 3);
  expect(leadOnComparison({ reports, abolishedOn: null })).toBeNull();
});

it('says nothing without an earlier report, or where the headline tells of an end', () => {
  expect(leadOnComparison({ reports: [ilacs2024], abolishedOn: null })).toBeNull();
  expect(
    leadOnComparison({ reports: [ilacs2019, ilacs2024], abolishedOn: '2025-04-01' }),
  ).toBeNull();
});
