import { expect, it } from 'vitest';
import { listAddress } from '#features/action-plans/listAddress.ts';
import { listData } from '#features/action-plans/listData.ts';
import { listTakeAways } from '#features/action-plans/listTakeAways.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

const data = listData(imaginaryPlanList);

function take(query: string) {
  return listTakeAways.list(data, listAddress(data).read(new URLSearchParams(query)));
}

const source = 'https://plans.example';

it('takes every plan as the list opens, without counts where no action is in the data', () => {
  const figure = take('');
  expect(figure).toMatchObject({
    headline: '2 published actions are past their due dates with no report that they are done',
    subtitle:
      'Published action plans after inspections of children’s services, counted on 20 August 2026',
    path: '/action-plans#plans',
    version: 'imaginary',
    chart: null,
    embedPath: null,
  });
  const [plans] = figure.tables;
  expect(plans.columns).toHaveLength(15);
  expect(plans.rows).toEqual([
    [
      'E06900011',
      'Eastmere',
      'North',
      'Better together',
      'The 2024 inspection',
      '2024-09-10',
      // Four actions: no filter, 1 complete, 1 overdue, 1 due by 30 September, 1 undated, 2 unowned.
      ...[4, null, 1, 1, 1, 1, 2],
      '2026-02',
      source,
    ],
    [
      'E06900012',
      'Norwick',
      'South',
      'Plan for children',
      'Which inspection is not published',
      null,
      ...[2, null, 0, 1, 0, 0, 1],
      '2026-07-01',
      source,
    ],
    [
      'E06900013',
      'Vale of Tarn',
      'North',
      'First-day plan',
      'Which inspection is not published',
      null,
      ...[0, null, null, null, null, null, null],
      null,
      source,
    ],
  ]);
});

it('takes actions as they are filtered, and says by what', () => {
  const figure = take('view=actions&region=South&due=overdue');
  expect(figure.headline).toBe('1 of 6 actions, of 1 plan');
  expect(figure.subtitle).toBe(
    'Actions of published plans after inspections of children’s services, counted on 20 August 2026; overdue, region South',
  );
  expect(figure.path).toBe('/action-plans?view=actions&region=South&due=overdue#plans');
  expect(figure.tables[0].rows).toEqual([
    [
      'E06900012',
      'Norwick',
      'Plan for children',
      null,
      'Find homes in the city',
      'Homes for care leavers',
      'Status not known',
      null,
      '2026-08-01',
      null,
      'overdue since 2 August 2026, with no report since',
      'Head of housing',
      source,
    ],
  ]);
});

it('keeps the order the reader chose', () => {
  const councils = take('sort=council&direction=descending').tables[0].rows.map((row) => row[1]);
  expect(councils).toEqual(['Vale of Tarn', 'Norwick', 'Eastmere']);
});

it('counts the actions that fit where a filter asks for them', () => {
  const [plans] = take('theme=homes').tables;
  const at = plans.columns.findIndex(({ name }) => name === 'actions_fitting');
  expect(plans.rows.map((row) => [row[1], row[at]])).toEqual([
    ['Eastmere', 2],
    ['Norwick', 1],
  ]);
});

it('takes the councils whose plan is not in the data, a row a report', () => {
  const figure = listTakeAways.needs(imaginaryPlanList);
  expect(figure.headline).toBe(
    'Of 3 councils that need an action plan, 2 have none in the data for at least one report',
  );
  expect(figure.tables[0].rows).toEqual([
    [
      'E06900012',
      'Norwick',
      'South',
      'Judged inadequate',
      '2026-06-15',
      '2026-09-22',
      'Plan for children',
      'https://reports.example/norwick-2026',
    ],
    [
      'E06900014',
      'Quarrybridge',
      'North',
      'Area for priority action: area SEND inspection',
      '2025-03-20',
      null,
      null,
      null,
    ],
  ]);
  const answered = imaginaryPlanList.needs.filter(({ planIds }) => planIds.length > 0);
  expect(() => listTakeAways.needs({ ...imaginaryPlanList, needs: answered })).toThrow(
    'No council is without a plan',
  );
});
