import { expect, it } from 'vitest';
import { lengthFaults } from '#tests/support/architecture/lengthFaults.ts';
import { madeUpModule } from '#tests/support/architecture/madeUpModule.ts';

it('lets 300 lines be, and not one more', () => {
  const faults = lengthFaults([
    madeUpModule({ path: 'src/domain/a.ts', lines: 300 }),
    madeUpModule({ path: 'src/domain/b.ts', lines: 301 }),
  ]);
  expect(faults).toEqual(['src/domain/b.ts: 301 lines; 300 is the most']);
});
