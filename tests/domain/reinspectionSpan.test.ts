import { expect, it } from 'vitest';
import { reinspectionSpan } from '#domain/reinspectionSpan.ts';

it('is 28, 42 and 55 months after the report', () => {
  // 2 years and 4 months, 3 and a half years, 4 years and 7 months.
  expect(reinspectionSpan('2024-05-16')).toEqual({
    from: '2026-09',
    middle: '2027-11',
    to: '2028-12',
  });
});
