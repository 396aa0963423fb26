import { beforeAll, describe, expect, test } from 'vitest';
import { areaData, type AreaData } from '#features/joint-inspections/areaData.ts';
import { areaHeadline } from '#features/joint-inspections/areaHeadline.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import { areaTakeAways } from '#features/joint-inspections/areaTakeAways.ts';
import { countStatuses } from '#features/joint-inspections/countStatuses.ts';
import { regionAreas } from '#features/joint-inspections/regionAreas.ts';
import { yearGridSeries } from '#features/joint-inspections/yearGridSeries.ts';
import type { CouncilList } from '#contract/councilList.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { placePicture } from '#shared/export/placePicture.ts';
import { realAreas } from './realAreas.ts';

// Values counted from inspections.csv and judgements.csv with a spreadsheet.

let list: CouncilList;
let send: AreaData;
let joint: AreaData;

beforeAll(async () => {
  const real = await realAreas();
  list = real.list;
  send = areaData(areaSubjects.send, list, real.inspections);
  joint = areaData(areaSubjects.joint, list, real.inspections);
});

/** Rows of a grid: a lane's label, then its count in each year. */
function cells(data: AreaData): [string, ...number[]][] {
  return yearGridSeries(data).lanes.map((lane) => [
    lane.label,
    ...lane.cells.map(({ units }) => units.length),
  ]);
}

describe('area SEND inspections', () => {
  test('by outcome and year of inspection; five without a first day', () => {
    expect(yearGridSeries(send).years.map(({ label, total }) => [label, total])).toEqual([
      ['2023', 25],
      ['2024', 26],
      ['2025', 27],
      ['2026 so far', 13],
      ['Start not known', 5],
    ]);
    expect(cells(send)).toEqual([
      ['Typically positive', 7, 7, 2, 3, 0],
      ['Inconsistent', 10, 14, 18, 6, 4],
      ['Widespread or systemic failings', 8, 5, 6, 4, 1],
      ['Outcome not in the data', 0, 0, 1, 0, 0],
    ]);
    expect(yearGridSeries(send).pause).toBeNull();
  });

  test('councils as they stand, and those of two regions', () => {
    expect(countStatuses(send.rows.filter(({ stands }) => stands))).toMatchObject({
      'typically-positive': 19,
      inconsistent: 52,
      'systemic-failings': 24,
      'outcome-not-known': 1,
      'not-in-data': 57,
    });
    const regions = new Map(regionAreas(send.rows).map((of) => [of.region, of]));
    expect(regions.get('North West')).toMatchObject({
      councils: 24,
      counts: {
        'typically-positive': 1,
        inconsistent: 8,
        'systemic-failings': 7,
        'not-in-data': 8,
      },
    });
    expect(regions.get('London')?.counts).toMatchObject({ 'typically-positive': 7 });
  });

  test('an area for priority action was named where failings are systemic, and nowhere else', () => {
    for (const { inspection, status } of send.rows) {
      if (inspection === null || status === 'outcome-not-known') continue;
      expect(inspection.priorityAction, inspection.id).toBe(status === 'systemic-failings');
    }
  });

  test('the headline counts those with an outcome and names the one without', () => {
    const { headline, lead } = areaHeadline(send);
    expect(headline).toBe(
      'Inspectors found widespread or systemic failings in 24 of 95 local areas',
    );
    expect(lead).toBe(
      'In 52 areas children with special educational needs and disabilities had inconsistent experiences and outcomes, in 19 areas typically positive ones. The outcome of one more, in Slough, is not in the data. The data to 20 August 2026 hold no area SEND inspection of 57 of today’s 153 councils.',
    );
  });
});

describe('joint inspections', () => {
  test('by topic and year, from 2016; none started in 2021', () => {
    expect(yearGridSeries(joint).years.map(({ label, total }) => [label, total])).toEqual([
      ['2016', 9],
      ['2017', 8],
      ['2018', 8],
      ['2019', 8],
      ['2020', 2],
      ['2021', 0],
      ['2022', 8],
      ['2023', 10],
      ['2024', 10],
      ['2025', 1],
    ]);
    expect(cells(joint)).toEqual([
      ['Abuse and neglect', 9, 8, 0, 1, 1, 0, 0, 0, 0, 0],
      ['Child exploitation', 0, 0, 2, 2, 0, 0, 0, 0, 0, 0],
      ['Domestic abuse', 0, 0, 2, 0, 0, 0, 0, 0, 2, 0],
      ['Sexual abuse in the family', 0, 0, 4, 1, 0, 0, 0, 0, 0, 0],
      ['Mental health', 0, 0, 0, 4, 1, 0, 0, 0, 0, 0],
      ['First identification of need and risk', 0, 0, 0, 0, 0, 0, 6, 8, 4, 1],
      ['Criminal exploitation', 0, 0, 0, 0, 0, 0, 2, 0, 0, 0],
      ['Serious youth violence', 0, 0, 0, 0, 0, 0, 0, 2, 4, 0],
    ]);
  });

  test('the pause is where it was: 10 March 2020 to 27 June 2021', () => {
    const pause = yearGridSeries(joint).pause;
    // Day 69 of the 366 after 1 January 2020; day 177 of the 365 after 1 January 2021.
    expect(pause?.from).toBeCloseTo(4 + 69 / 366, 5);
    expect(pause?.to).toBeCloseTo(5 + 177 / 365, 5);
  });

  test('ten named an area for priority action, and the lead says where', () => {
    const { headline, lead } = areaHeadline(joint);
    expect(headline).toBe('10 of 64 joint inspections named an area for priority action');
    expect(lead).toContain(
      'They were in Bracknell Forest, Cheshire East, Cornwall, County Durham, Liverpool, Medway, Sefton, Solihull, Somerset and Torbay.',
    );
    expect(lead).toContain(
      'most often abuse and neglect and first identification of need and risk (19 each)',
    );
    expect(lead).toContain('began in February 2016, the last in January 2025');
    expect(lead).toContain('no joint inspection of 89 of today’s 153 councils');
  });

  test('Cheshire East: July 2022, criminal exploitation, priority action', () => {
    const row = joint.rows.find(({ council }) => council.id === 'cheshire-east');
    expect(row?.status).toBe('priority-action');
    expect(row?.inspection).toMatchObject({
      started: '2022-07-11',
      published: '2022-09-26',
      topic: 'criminal-exploitation',
    });
  });
});

test.each(['send', 'joint'] as const)('what the head says is short enough: %s', (which) => {
  const { brief } = areaHeadline(which === 'send' ? send : joint);
  expect(brief).toMatch(/^(In 52 areas|The 64 looked at eight topics)/);
  expect(brief.length).toBeLessThan(210);
});

describe('what leaves the site', () => {
  const of = () =>
    [send, joint].flatMap((data) => [
      areaTakeAways.map(data, list.councils),
      areaTakeAways.years(data),
    ]);

  test('tables hold every council, and every inspection', () => {
    expect(of().map(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([
      // Nine regions and England; four outcomes in five years, eight topics in ten.
      [153, 10],
      [20, 96],
      [153, 10],
      [80, 64],
    ]);
    for (const { tables } of of()) {
      for (const { columns, rows } of tables) {
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  test('text alternatives say the numbers; paths lead back', () => {
    const [map, years] = of();
    expect(map?.alt.long).toContain('North West: typically positive 1, inconsistent 8');
    expect(years?.alt.long).toContain(
      'Inconsistent, 52 in all (2023: 10, 2024: 14, 2025: 18, 2026 so far: 6, Start not known: 4).',
    );
    expect(of().map(({ path }) => path)).toEqual([
      '/area-send#map',
      '/area-send#years',
      '/joint-inspections#map',
      '/joint-inspections#years',
    ]);
    for (const { alt } of of()) expect(alt.short.length).toBeLessThanOrEqual(150);
  });

  test.each(picturePresets.map((preset) => [preset.id, preset] as const))(
    'each fits a picture: %s',
    (_, preset) => {
      for (const takeAway of of()) {
        if (takeAway.chart === null) throw new Error(`${takeAway.name} has no chart`);
        const picture = placePicture(
          { ...takeAway, chart: takeAway.chart },
          { preset, site: 'https://tracker.example', withTitle: true },
        );
        const { x, y, placed } = picture.chart;
        expect(x + placed.width, takeAway.name).toBeLessThanOrEqual(picture.width + 0.5);
        expect(y + placed.height, takeAway.name).toBeLessThanOrEqual(picture.height + 0.5);
      }
    },
  );

  test('the table as it was chosen and ordered', () => {
    const takeAway = areaTakeAways.table(joint, {
      status: 'priority-action',
      topic: null,
      region: 'South West',
      sort: 'started',
      descending: true,
      open: 'now.priority-action',
      adjusted: [],
    });
    expect(takeAway.headline).toBe('3 of 153: an area for priority action named, South West');
    expect(takeAway.tables[0].rows.map(([, council]) => council)).toEqual([
      'Somerset',
      'Torbay',
      'Cornwall',
    ]);
    expect(takeAway.path).toBe(
      '/joint-inspections?found=priority-action&region=South+West#every-council',
    );
  });
});
