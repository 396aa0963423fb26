import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { changeList } from '#contract/changes.ts';
import { council, type Council } from '#contract/council.ts';
import { councilList } from '#contract/councilList.ts';
import { councilNames } from '#contract/councilNames.ts';
import { englandSeries } from '#contract/england.ts';
import { improvementList } from '#contract/improvementList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { leadList } from '#contract/leads.ts';
import { metadata } from '#contract/metadata.ts';
import { planFile } from '#contract/planFile.ts';
import { postcodeArea, postcodeAreas } from '#contract/postcodes.ts';
import { dataQuality } from '#contract/quality.ts';
import { themeFile } from '#contract/themeFile.ts';
import { themeList } from '#contract/themes.ts';
import { expandReport } from '#domain/compactReports.ts';
import { englandAsAt } from '#domain/countGrades.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { problems, output } = await publishRealData();

function councilFile(id: string): Council {
  return readAnswer(output, apiPaths.council(id), council);
}

test('passes with no error and one warning, which counts the postcodes without a place', () => {
  expect(problems.map(({ severity, file, column }) => [severity, file, column])).toEqual([
    ['warning', 'postcode-prefixes.csv', 'area_id'],
  ]);
  expect(problems[0]?.found).toBe(
    '"northern-ireland" for 5968 prefixes outside BT, the first "AB99"',
  );
});

test('every JSON file is what the contract says and nothing more', () => {
  const schemaOf = (path: string): v.GenericSchema | undefined => {
    if (path.includes('/councils/')) return council;
    if (path.includes('/action-plans/')) return planFile;
    if (path.includes('/postcodes/')) return postcodeArea;
    if (path.includes('/themes/')) return themeFile;
    const schemas: Record<string, v.GenericSchema> = {
      [apiPaths.metadata]: metadata,
      [apiPaths.councils]: councilList,
      [apiPaths.councilNames]: councilNames,
      [apiPaths.england]: englandSeries,
      [apiPaths.afterInadequate]: afterInadequateList,
      [apiPaths.improvement]: improvementList,
      [apiPaths.inspections]: inspectionList,
      [apiPaths.themes]: themeList,
      [apiPaths.actionPlans]: actionPlanList,
      [apiPaths.leads]: leadList,
      [apiPaths.postcodeAreas]: postcodeAreas,
      [apiPaths.changes]: changeList,
      [apiPaths.quality]: dataQuality,
    };
    return schemas[path];
  };
  for (const [path, text] of output ?? []) {
    const schema = schemaOf(path);
    if (path === apiPaths.openApi || !/^api.*json$/.test(path)) continue;
    if (schema === undefined) throw new Error(`No schema for ${path}`);
    const content: unknown = JSON.parse(text);
    // A schema drops what it does not know.
    expect(v.parse(schema, content), path).toEqual(content);
  }
});

// Totals as published by Ofsted: Social care inspection outcomes, as at each of these days.
test("reproduces Ofsted's published totals", () => {
  const { councils } = readAnswer(output, apiPaths.councils, councilList);
  const histories = councils.map(({ established, abolished, reports }) => {
    return { established, abolished, reports: reports.map(expandReport) };
  });
  const august2019 = englandAsAt(histories, 'overall', '2019-08-31', 'inspection');
  expect(Math.round(august2019.goodOrOutstandingPercent ?? 0)).toBe(49);

  const { byInspection } = readAnswer(output, apiPaths.england, englandSeries);
  const overall = (asAt: string) =>
    byInspection.find((point) => point.lane === 'overall' && point.asAt === asAt);
  expect(Math.round(overall('2024-03-31')?.goodOrOutstandingPercent ?? 0)).toBe(60);
  expect(overall('2025-03-31')?.councils).toBe(153);
  expect(overall('2025-03-31')?.counts).toEqual({
    outstanding: 36,
    good: 67,
    'requires-improvement': 31,
    inadequate: 19,
    'not-judged': 0,
    'not-given': 0,
    'not-inspected': 0,
  });
});

test('eleven councils have no overall grade at the data-as-at day', () => {
  const { byPublication } = readAnswer(output, apiPaths.england, englandSeries);
  const point = byPublication.find(({ lane, asAt }) => lane === 'overall' && asAt === '2026-08-20');
  expect(point?.counts['not-given']).toBe(11);
});

test('Cheshire East: three reports, the last inadequate because of care leavers alone', () => {
  const { reports, inspections, improvement, neighbours, ...rest } = councilFile('cheshire-east');
  expect(reports.map(({ publishedOn, framework }) => [publishedOn, framework])).toEqual([
    ['2015-09-15', 'sif'],
    ['2020-01-09', 'ilacs-2018'],
    ['2024-05-16', 'ilacs-2023'],
  ]);
  expect(reports.at(-1)?.grades).toEqual({
    overall: 'inadequate',
    leaders: 'requires-improvement',
    'help-and-protection': 'requires-improvement',
    'children-in-care': 'requires-improvement',
    'care-leavers': 'inadequate',
  });
  expect(inspections.map(({ kind, startedOn }) => [kind, startedOn])).toEqual([
    ['sif', '2015-07-06'],
    ['ilacs-standard', '2019-11-18'],
    ['jtai', '2022-07-11'],
    ['ilacs-standard', '2024-02-26'],
  ]);
  expect(inspections[2]).toMatchObject({ topic: 'criminal-exploitation', priorityAction: true });
  expect(improvement.map(({ coverage, areas }) => [coverage, areas.length])).toEqual([
    ['full', 5],
    ['full', 7],
  ]);
  expect(neighbours.slice(0, 2).map(({ rank, id }) => [rank, id])).toEqual([
    [1, 'gloucestershire'],
    [2, 'warwickshire'],
  ]);
  expect(neighbours).toHaveLength(10);
  expect(rest.otherNames).toEqual(['Cheshire', 'Congleton', 'Crewe and Nantwich', 'Macclesfield']);
  expect([rest.events.length, rest.plans.length]).toEqual([16, 3]);
});

test('Trafford 2026: two inadequate judgements and no overall grade', () => {
  const { grades, framework } = councilFile('trafford').reports.at(-1) ?? {};
  expect(framework).toBe('ilacs-2026');
  expect(grades?.overall).toBe('not-given');
  expect(Object.values(grades ?? {}).filter((grade) => grade === 'inadequate')).toHaveLength(2);
});

test('Cumberland starts with no grade of its own and knows Cumbria as its former council', () => {
  const { reports, formerCouncils, establishedOn } = councilFile('cumberland');
  expect(establishedOn).toBe('2023-04-01');
  expect(reports.every(({ publishedOn }) => publishedOn > '2023-04-01')).toBe(true);
  expect(formerCouncils.map(({ id, changedOn }) => [id, changedOn])).toEqual([
    ['cumbria', '2023-04-01'],
  ]);
  expect(councilFile('cumbria').successors.map(({ id }) => id)).toEqual([
    'cumberland',
    'westmorland-and-furness',
  ]);
});

test('SK9 1AA is in Cheshire East; the bank and the former letters of Newport are no area', () => {
  const { places, prefixes } = readAnswer(output, apiPaths.postcodeArea('SK'), postcodeArea);
  const fits = ['SK9 1AA', 'SK9 1', 'SK9'].flatMap((prefix) => prefixes[prefix] ?? []);
  expect(places[fits[0] ?? -1]).toBe('cheshire-east');
  const { areas } = readAnswer(output, apiPaths.postcodeAreas, postcodeAreas);
  expect(areas).toHaveLength(121);
  expect(areas).toContain('SK');
  expect(areas).not.toContain('GIR');
});

test('an alias that leads to several councils holds them all', () => {
  const { aliases } = readAnswer(output, apiPaths.councilNames, councilNames);
  const cheshire = aliases.filter(({ alias }) => alias === 'Cheshire');
  expect(cheshire.map(({ councilIds }) => [...councilIds].sort())).toEqual([
    ['cheshire-east', 'cheshire-west-and-chester'],
  ]);
});

test('the national view is at most 25 kB gzip', () => {
  expect(gzipSync(output?.get(apiPaths.councils) ?? '', { level: 9 }).length).toBeLessThanOrEqual(
    25_000,
  );
});

test('metadata count the rows of every file', () => {
  const { counts, files, sources } = readAnswer(output, apiPaths.metadata, metadata);
  expect(counts).toMatchObject({
    councils: 158,
    inspections: 793,
    judgements: 2574,
    'improvement-areas': 1455,
    'action-plans': 45,
    'action-plan-milestones': 124,
    events: 231,
  });
  expect(files).toHaveLength(17);
  expect(sources).toHaveLength(9);
});
