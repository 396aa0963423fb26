import { expect, it } from 'vitest';
import { changesData } from '#features/changes/changesData.ts';
import { changesTakeAway } from '#features/changes/changesTakeAway.ts';
import { changesView } from '#features/changes/changesView.ts';
import { tableCsv } from '#shared/export/tableCsv.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

const data = changesData({ releases: [...tinyReleases] }, undefined);
const view = changesView(data, { council: 'eastmere', kind: 'plans' });
const papers = { dataAsAt: '2026-06-30', version: 'made-up-1' };
const file = changesTakeAway(papers, view, 'council=eastmere&kind=plans');

it('holds a row for each change that is shown, with both values', () => {
  expect(tableCsv(file.tables[0]).trim().split(/\r?\n/)).toEqual([
    'release,released_on,data_as_at,council_id,council,kind,what,file,title,details,on,inspection_id,plan_id',
    '2026-07-16,2026-07-16,2026-06-30,eastmere,Eastmere,Plans and statuses,Changed,action-plan-milestones.csv,Action: Open twenty supported flats,"Status the council reports: on track, now delayed; Status as at: October 2025, now February 2026; Note on the evidence: nothing, now “Twelve are open.”",2025-06,,eastmere-2024',
    '2026-07-16,2026-07-16,2026-06-30,eastmere,Eastmere,Plans and statuses,Changed,action-plan-milestones.csv,Action: Every manager reviews cases monthly,"Due date: June 2026, now September 2026",2026-09,,eastmere-2024',
  ]);
});

it('says what is counted, from how many, and leads back to the same view', () => {
  expect(file.headline).toBe('2 changes to the data on inspections of children’s services');
  expect(file.subtitle).toBe('In 1 release of the data set; chosen from 7');
  expect(file.sentences).toEqual(['16 July 2026: one status moved and one due date moved.']);
  expect(file.path).toBe('/changes?council=eastmere&kind=plans');
});
