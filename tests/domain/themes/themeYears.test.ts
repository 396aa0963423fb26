import { expect, test } from 'vitest';
import { themeYears } from '#domain/themes/themeYears.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

test('every year from the first report to the last day, also those without a report', async () => {
  // Cheshire East's reports were published in January 2020 and May 2024; both ask for it.
  const councils = await realCouncils(['cheshire-east']);
  expect(themeYears(councils, 'management-oversight', '2025-02-01')).toEqual([
    { year: '2020', reports: 1, asked: 1 },
    { year: '2021', reports: 0, asked: 0 },
    { year: '2022', reports: 0, asked: 0 },
    { year: '2023', reports: 0, asked: 0 },
    { year: '2024', reports: 1, asked: 1 },
    { year: '2025', reports: 0, asked: 0 },
  ]);
});

test('without a report there is no year', () => {
  expect(themeYears([], 'management-oversight', '2026-06-30')).toEqual([]);
});
