import { expect, it } from 'vitest';
import { exportFaults } from '#tests/support/architecture/exportFaults.ts';
import { madeUpModule } from '#tests/support/architecture/madeUpModule.ts';

it('tells default exports and barrels', () => {
  const faults = exportFaults([
    madeUpModule({ path: 'src/domain/a.ts', hasDefaultExport: true }),
    madeUpModule({ path: 'src/domain/b.ts', passesAllOn: true }),
    madeUpModule({ path: 'src/domain/c.ts' }),
  ]);
  expect(faults).toEqual([
    'src/domain/a.ts: has a default export; give it a name',
    'src/domain/b.ts: passes all of another file on; import from that file',
  ]);
});
