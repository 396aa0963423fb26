import { expect, it } from 'vitest';
import { nameFaults } from '#tests/support/architecture/nameFaults.ts';

it.each([
  'src/domain/utils.ts',
  'src/domain/util.ts',
  'src/shared/helpers.test.ts',
  'src/shared/Helper.ts',
  'src/shared/common.ts',
  'src/shared/misc.module.css',
  'src/features/explore/index.tsx',
])('%s does not say what is in it', (path) => {
  expect(nameFaults([path])).toEqual([expect.stringContaining('does not say what is in it')]);
});

it.each(['src/features/findCouncil/A.tsx', 'src/Shared/a.ts', 'src/two_words/a.ts'])(
  '%s has a folder to rename',
  (path) => {
    expect(nameFaults([path])).toEqual([expect.stringContaining('in kebab-case')]);
  },
);

it.each(['src/domain/add-working-days.ts', 'src/domain/add_days.ts'])(
  '%s has a file to rename',
  (path) => {
    expect(nameFaults([path])).toEqual([expect.stringContaining('in camelCase')]);
  },
);

it('is content with names of the house', () => {
  const names = [
    'src/features/find-council/FindCouncil.module.css',
    'src/domain/addWorkingDays.ts',
    'tests/domain/addWorkingDays.test.ts',
    'tests/e2e/findCouncil.spec.ts',
    'tests/support/findBrowser.d.mts',
    'src/domain/commonGround.ts',
  ];
  expect(nameFaults(names)).toEqual([]);
});
