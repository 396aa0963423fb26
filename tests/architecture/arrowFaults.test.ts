import { expect, it } from 'vitest';
import { arrowFaults } from '#tests/support/architecture/arrowFaults.ts';
import { madeUpModule } from '#tests/support/architecture/madeUpModule.ts';

function faultOf(from: string, to: string, typeOnly = false): string[] {
  return arrowFaults([madeUpModule({ path: from, imports: [{ target: to, typeOnly }] })]);
}

it.each([
  ['src/contract/a.ts', 'src/domain/b.ts'],
  ['src/contract/a.ts', 'src/shared/format/b.ts'],
  ['src/domain/a.ts', 'src/publisher/b.ts'],
  ['src/domain/a.ts', 'src/shared/format/b.ts'],
  ['src/publisher/checks/a.ts', 'src/shared/format/b.ts'],
  ['src/publisher/a.ts', 'tests/support/b.ts'],
  ['src/shared/format/a.ts', 'src/shared/ui/B.tsx'],
  ['src/shared/format/a.ts', 'src/publisher/b.ts'],
  ['src/shared/ui/A.tsx', 'src/shared/figures/B.tsx'],
  ['src/shared/ui/A.tsx', 'src/shared/api/b.ts'],
  ['src/shared/figures/A.tsx', 'src/shared/api/b.ts'],
  ['src/shared/ui/A.tsx', 'src/shared/export/b.ts'],
  ['src/shared/export/a.ts', 'src/shared/figures/B.tsx'],
  ['src/shared/api/a.ts', 'src/shared/figures/B.tsx'],
  ['src/shared/api/a.ts', 'src/features/explore/B.tsx'],
  ['src/shared/address/a.ts', 'src/contract/b.ts'],
  ['src/features/explore/A.tsx', 'src/features/council/B.tsx'],
  ['src/features/explore/parts/A.tsx', 'src/features/explore-more/B.tsx'],
  ['src/features/explore/A.tsx', 'src/app/b.ts'],
  ['src/features/explore/A.tsx', 'src/publisher/b.ts'],
  ['src/features/explore/A.tsx', 'mocks/b.ts'],
  ['src/app/A.tsx', 'src/publisher/b.ts'],
  ['src/app/A.tsx', 'mocks/b.ts'],
  ['src/app/A.tsx', 'tests/support/b.ts'],
  ['mocks/a.ts', 'src/app/b.ts'],
  ['mocks/a.ts', 'src/features/explore/B.tsx'],
])('%s may not import %s', (from, to) => {
  expect(faultOf(from, to)).toEqual([expect.stringContaining(`may not import ${to}`)]);
});

it.each([
  ['src/contract/a.ts', 'src/contract/b.ts'],
  ['src/domain/a.ts', 'src/contract/b.ts'],
  ['src/publisher/checks/a.ts', 'src/publisher/tables/b.ts'],
  ['src/publisher/a.ts', 'src/domain/b.ts'],
  ['src/shared/ui/A.tsx', 'src/shared/format/b.ts'],
  ['src/shared/figures/A.tsx', 'src/shared/ui/B.tsx'],
  ['src/shared/figures/A.tsx', 'src/shared/export/b.ts'],
  ['src/shared/export/a.ts', 'src/shared/ui/B.tsx'],
  ['src/shared/export/a.ts', 'src/shared/format/b.ts'],
  ['src/shared/api/a.ts', 'src/shared/ui/B.tsx'],
  ['src/shared/api/a.ts', 'src/contract/b.ts'],
  ['src/features/explore/table/A.tsx', 'src/features/explore/B.tsx'],
  ['src/features/explore/A.tsx', 'src/shared/figures/B.tsx'],
  ['src/app/pages/A.tsx', 'src/features/explore/B.tsx'],
  ['src/app/a.ts', 'src/shared/api/b.ts'],
  ['mocks/a.ts', 'src/publisher/b.ts'],
  ['mocks/a.ts', 'tests/support/b.ts'],
])('%s may import %s', (from, to) => {
  expect(faultOf(from, to)).toEqual([]);
});

it('lets the app know the types of the publisher, and no one else', () => {
  expect(faultOf('src/app/a.ts', 'src/publisher/b.ts', true)).toEqual([]);
  expect(faultOf('src/features/explore/a.ts', 'src/publisher/b.ts', true)).toHaveLength(1);
});

it('asks for a rule where a new part has none', () => {
  expect(arrowFaults([madeUpModule({ path: 'src/shared/maps/a.ts' })])).toEqual([
    'src/shared/maps/a.ts: no rule says what "shared/maps" may import',
  ]);
  expect(arrowFaults([madeUpModule({ path: 'src/services/a.ts' })])).toHaveLength(1);
  expect(arrowFaults([madeUpModule({ path: 'src/a.ts' })])).toHaveLength(1);
});

it('has nothing to say on packages', () => {
  const imports = [{ target: null, typeOnly: false }];
  expect(arrowFaults([madeUpModule({ path: 'src/contract/a.ts', imports })])).toEqual([]);
});
