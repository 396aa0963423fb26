import { expect, it } from 'vitest';
import { monitoringInWords } from '#features/scrutiny-pack/monitoringInWords.ts';
import { inspectedCouncil, visitOnHomes } from '#tests/support/imaginaryScrutiny.ts';

const rule = 'Ofsted visits a council with an inadequate report about once a quarter.';

it('counts the visits known in the months since the report', () => {
  // From 16 May 2024 to 20 August 2026 are 27 whole months.
  expect(monitoringInWords(inspectedCouncil({ events: [visitOnHomes] }), '2024-05-16')).toBe(
    `${rule} In the 27 months since this report one monitoring visit is in the data, the last in October 2025; there may have been more.`,
  );
});

it('says that none is known, and when it is early days', () => {
  expect(monitoringInWords(inspectedCouncil(), '2026-08-03')).toBe(
    `${rule} Since this report, not yet a month ago, no monitoring visit is in the data.`,
  );
});
