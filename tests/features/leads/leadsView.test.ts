import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import { leadsAddress } from '#features/leads/leadsAddress.ts';
import { leadsData } from '#features/leads/leadsData.ts';
import { leadsHeadline } from '#features/leads/leadsHeadline.ts';
import { noLeadFilters } from '#features/leads/leadsState.ts';
import { leadsTakeAway } from '#features/leads/leadsTakeAway.ts';
import { leadsView } from '#features/leads/leadsView.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const list = readAnswer(publish(tinyDataSet()).output, apiPaths.leads, leadList);
const data = leadsData(list);
const codec = leadsAddress(data);

test('narrowed down by council, kinds are counted as they would be', () => {
  const view = leadsView(data.leads, { ...noLeadFilters, council: 'norwick', kind: 'fell' });
  expect(view.shown.map(({ id }) => id)).toEqual(['fell-norwick']);
  expect(view.kinds).toEqual([
    { kind: 'no-overall', count: 1 },
    { kind: 'fell', count: 1 },
    { kind: 'all-changed', count: 1 },
    { kind: 'care-leavers-lower', count: 1 },
    { kind: 'longest-without', count: 1 },
  ]);
});

test('by region: Norwick alone is in the East of England', () => {
  const { shown } = leadsView(data.leads, { ...noLeadFilters, region: 'East of England' });
  expect([...new Set(shown.map(({ councilName }) => councilName))]).toEqual(['Norwick']);
  expect(shown).toHaveLength(5);
});

test('the address holds what is chosen, and nothing where nothing is', () => {
  const query = 'kind=fell&region=North+West&council=eastmere';
  expect(codec.write(codec.read(new URLSearchParams(query))).toString()).toBe(query);
  expect(codec.write(codec.read(new URLSearchParams('utm=x'))).toString()).toBe('');
});

test('what the page does not know is left out, and said', () => {
  const state = codec.read(new URLSearchParams('kind=scandal&council=old-tarnshire'));
  expect(state).toMatchObject(noLeadFilters);
  expect(state.adjusted).toHaveLength(2);
  expect(state.adjusted[0]).toContain('kind of lead “scandal”');
});

test('the headline names a council only where it alone moved furthest', () => {
  // No imaginary council rose by four grades: nothing to set beside Norwick's fall.
  expect(leadsHeadline(list).headline).toBe('12 facts to start a story from');
  expect(leadsHeadline({ ...list, leads: [] }).headline).toBe('No story leads in the data');
  const fell = list.leads.filter(({ kind }) => kind === 'fell');
  const rose = fell.map((lead) => ({
    ...lead,
    kind: 'rose' as const,
    councilName: 'Isle of Tarn',
  }));
  const both = { ...list, leads: [...fell, ...rose] } as typeof list;
  expect(leadsHeadline(both).headline).toBe(
    'Since 2019 judgements rose furthest in the Isle of Tarn and fell furthest in Norwick',
  );
});

test('the leads shown leave the site as a table, a row each', () => {
  const { shown } = leadsView(data.leads, { ...noLeadFilters, council: 'eastmere' });
  const { name, chart, path, tables, headline } = leadsTakeAway(list, shown, 'council=eastmere');
  expect({ name, chart, path }).toEqual({
    name: 'story-leads',
    chart: null,
    path: '/leads?council=eastmere',
  });
  // One judgement alone, care leavers, the wait, the action.
  expect(headline).toBe('4 story leads on inspections of children’s services');
  const [{ columns, rows }] = tables;
  expect(columns.map((column) => column.name)).toEqual([
    'kind',
    'council',
    'gss_code',
    'sentence',
    'judgements_under',
    'numbers',
    'dates',
    'framework',
    'source',
    'address',
  ]);
  expect(rows).toHaveLength(4);
  expect(rows[3]).toEqual([
    'Actions past due, no report since',
    'Eastmere',
    'E06900001',
    expect.stringMatching(/^One of the six actions/),
    null,
    'actions_past_due: 1; actions: 6',
    '2025-03-31',
    null,
    'https://plans.example/eastmere-2024',
    '/plans/eastmere-2024#timeline',
  ]);
});
