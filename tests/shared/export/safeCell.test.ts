import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeCell, unsafeCell } from '#shared/export/safeCell.ts';

it.each(['=1+1', '+44 20', '-5%', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1+1', '＝1+1', "'=1"])(
  'puts an apostrophe before %j',
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  },
);

it.each(['', 'Answer every contact', "Children's homes", "'tis", '5-10', 'a=b', '2026-01-31', '½'])(
  'leaves %j as it is, out and in',
  (text) => {
    expect(safeCell(text)).toBe(text);
    expect(unsafeCell(text)).toBe(text);
  },
);

it('gives any text back', () => {
  const part = fc.oneof(
    fc.constantFrom("'", '=', '-', '@', '＋', '\t', '\r', '\n', ' '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      expect(unsafeCell(safeCell(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});
