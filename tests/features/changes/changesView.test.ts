import { expect, it } from 'vitest';
import type { DataChange } from '#contract/changes.ts';
import { changesData } from '#features/changes/changesData.ts';
import { changesView } from '#features/changes/changesView.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

const names = {
  councils: [
    ['eastmere', 'Eastmere'],
    ['norwick', 'Norwick'],
    ['vale-of-tarn', 'Vale of Tarn'],
  ].map(([id = '', name = '']) => ({ id, name, region: '', gssCode: '', abolished: false })),
};
const data = changesData({ releases: [...tinyReleases] }, names);
const all = changesView(data, { council: null, kind: null });

const titles = (view: ReturnType<typeof changesView>) =>
  view.releases.map(({ id, groups }) => [
    id,
    groups.map(({ kind, changes }) => [kind, changes.map(({ change }) => change.title)]),
  ]);

it('lists all releases, the changes of each by kind, then by council, those of none last', () => {
  expect(titles(all)).toEqual([
    [
      '2026-07-16',
      [
        ['inspections', ['Standard inspection, published 15 June 2026']],
        ['grades', ['Grades: Standard inspection, published 16 May 2024']],
        [
          'plans',
          [
            'Action: Open twenty supported flats',
            'Action: Every manager reviews cases monthly',
            'Action plan: First-day plan of a new council',
          ],
        ],
        ['other', ['Second monitoring visit, June 2025', 'Bank holidays: 1 row new']],
      ],
    ],
    ['2026-05-10', []],
  ]);
  expect([all.shown, all.all]).toEqual([7, 7]);
});

it('narrows down to a council: with what the first release opened its record with', () => {
  const view = changesView(data, { council: 'norwick', kind: null });
  expect(titles(view)).toEqual([
    ['2026-07-16', [['inspections', ['Standard inspection, published 15 June 2026']]]],
    ['2026-05-10', []],
  ]);
  expect(view.releases[0]?.left).toBe(6);
  expect(view.releases[1]?.opened).toEqual([{ id: 'norwick', name: 'Norwick', inspections: 3 }]);
  expect([view.shown, view.all]).toEqual([1, 7]);
});

it('narrows down to a kind: the first release holds inspections alone', () => {
  const grades = changesView(data, { council: null, kind: 'grades' });
  expect(titles(grades).map(([id]) => id)).toEqual(['2026-07-16']);
  // The counts beside the kinds are those the kinds would have.
  expect(grades.kinds).toEqual([
    { kind: 'inspections', count: 1 },
    { kind: 'grades', count: 1 },
    { kind: 'plans', count: 3 },
    { kind: 'other', count: 2 },
  ]);
  const inspections = changesView(data, { council: null, kind: 'inspections' });
  expect(titles(inspections).map(([id]) => id)).toEqual(['2026-07-16', '2026-05-10']);
});

it('shows nothing where nothing fits', () => {
  const view = changesView(data, { council: 'vale-of-tarn', kind: 'grades' });
  expect(view.releases).toEqual([]);
});

it('offers the councils with a change, and takes a link to any that has a record', () => {
  expect(data.changed.map(({ name }) => name)).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn']);
  // Without names at hand (here: those of two councils) they are made of the ids.
  expect(data.councils.map(({ name }) => name)).toEqual([
    'Eastmere',
    'Norwick',
    'Old Tarnshire',
    'Skerry Isles',
    'Vale of Tarn',
  ]);
});

it('links what is still there: not a row or a plan that was taken out since', () => {
  const [second, first] = tinyReleases;
  if (second === undefined || first === undefined) throw new Error('no releases');
  const gone: DataChange = {
    id: '2026-08-01/action-plans/eastmere-2024',
    councilId: 'eastmere',
    table: 'action-plans',
    what: 'removed',
    title: 'Action plan: Better together',
    planId: 'eastmere-2024',
    values: [],
  };
  const addresses = (releases: readonly (typeof second)[]) =>
    changesData({ releases: [...releases] }, names).releases.flatMap(({ changes }) =>
      changes.map(({ change, address }) => [change.id, address]),
    );
  expect(new Map(addresses([second, first]) as [string, string | null][])).toEqual(
    new Map([
      ['2026-07-16/events/eastmere-e06', null],
      ['2026-07-16/action-plan-milestones/eastmere-2024-m02', '/plans/eastmere-2024'],
      ['2026-07-16/action-plan-milestones/eastmere-2024-m03', '/plans/eastmere-2024'],
      ['2026-07-16/judgements/eastmere-ilacs-2024-05-16', '/councils/eastmere#judgements'],
      ['2026-07-16/inspections/norwick-ilacs-2026-06-15', '/councils/norwick'],
      ['2026-07-16/action-plans/vale-of-tarn-2023', '/plans/vale-of-tarn-2023'],
      ['2026-07-16/bank-holidays/*', null],
    ]),
  );
  const later = addresses([{ ...second, id: '2026-08-01', changes: [gone] }, second, first]);
  expect(later.filter(([, address]) => address === '/plans/eastmere-2024')).toEqual([]);
});
