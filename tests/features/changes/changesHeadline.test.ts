import { expect, it } from 'vitest';
import { changesHeadline } from '#features/changes/changesHeadline.ts';
import { releaseParts } from '#features/changes/releaseParts.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

const [second, first] = tinyReleases;
if (second === undefined || first === undefined) throw new Error('no releases');
const dataAsAt = '2026-06-30';

it('says of a first release what it opens with, councils without a record left out', () => {
  const opened = { ...first.opened, ashmoor: 0 };
  // 8 + 3 + 2 + 3 + 2.
  expect(changesHeadline({ releases: [{ ...first, opened }], dataAsAt }).headline).toBe(
    'First release: 18 inspections and visits of 5 councils',
  );
});

it('says what the newest release changed, the most telling first, and since when', () => {
  const { headline, lead } = changesHeadline({ releases: [second, first], dataAsAt });
  expect(headline).toBe(
    'One inspection added, one grade corrected and five other changes since 10 May 2026',
  );
  expect(lead).toContain('Released 16 July 2026, with reports published up to 30 June 2026.');
});

it('says so where nothing was released, and where nothing that is told was changed', () => {
  expect(changesHeadline({ releases: [], dataAsAt })).toEqual({
    headline: 'No release of the data yet',
    lead: expect.stringContaining('reach to 30 June 2026') as string,
  });
  const quiet = { ...second, changes: [] };
  expect(changesHeadline({ releases: [quiet, first], dataAsAt }).headline).toBe(
    'Nothing that a page shows was changed since 10 May 2026',
  );
});

it('counts each moved value, and no value that stands beside for reading it right', () => {
  expect(releaseParts(second.changes)).toEqual([
    'one inspection added',
    'one grade corrected',
    'one plan added',
    'one status moved',
    'one due date moved',
    'one row taken out',
    'one other change',
  ]);
  const overall = {
    table: 'judgements',
    what: 'changed' as const,
    title: 'Grades: Standard inspection',
    councilId: 'eastmere',
    values: [
      { column: 'overall-effectiveness', before: 'good', after: 'inadequate' },
      { column: 'help-and-protection', before: 'good', after: 'good' },
    ],
  };
  const visit = {
    table: 'inspections',
    what: 'added' as const,
    title: 'Monitoring visit, begun 3 June 2025',
    councilId: 'eastmere',
    values: [],
  };
  expect(releaseParts([overall, visit, visit])).toEqual([
    'two visits added',
    'one grade corrected',
  ]);
});
