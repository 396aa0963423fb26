import type { Problem } from '#publisher/problem.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { checkCouncilLifetimes } from './checkCouncilLifetimes.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkDateOrder } from './checkDateOrder.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkEventThemes } from './checkEventThemes.ts';
import { checkGradeScales } from './checkGradeScales.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkImprovementReports } from './checkImprovementReports.ts';
import { checkInspectionKinds } from './checkInspectionKinds.ts';
import { checkJudgementSets } from './checkJudgementSets.ts';
import { checkNeighbours } from './checkNeighbours.ts';
import { checkNotInFuture } from './checkNotInFuture.ts';
import { checkOneDataSet } from './checkOneDataSet.ts';
import { checkOriginalDue } from './checkOriginalDue.ts';
import { checkPostcodeDistricts } from './checkPostcodeDistricts.ts';
import { checkPostcodePrefixes } from './checkPostcodePrefixes.ts';
import { checkRealDates } from './checkRealDates.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSameCouncil } from './checkSameCouncil.ts';
import { checkSuccessions } from './checkSuccessions.ts';
import { checkTiles } from './checkTiles.ts';
import { checkToldBy } from './checkToldBy.ts';
import { checkTypes } from './checkTypes.ts';
import { checkVocabularies } from './checkVocabularies.ts';
import { warnOverallBetterThanParts } from './warnOverallBetterThanParts.ts';
import { warnPostcodesWithoutPlace } from './warnPostcodesWithoutPlace.ts';

const checks: readonly ((data: ReadDataSet) => Problem[])[] = [
  checkHeaders,
  checkTypes,
  checkVocabularies,
  checkRealDates,
  checkOneDataSet,
  checkDuplicates,
  checkReferences,
  checkDateOrder,
  checkNotInFuture,
  checkSuccessions,
  checkCouncilLifetimes,
  checkSameCouncil,
  checkNeighbours,
  checkInspectionKinds,
  checkJudgementSets,
  checkGradeScales,
  checkTiles,
  checkPostcodePrefixes,
  checkPostcodeDistricts,
  checkImprovementReports,
  checkCoverage,
  checkEventThemes,
  checkToldBy,
  checkOriginalDue,
  warnOverallBetterThanParts,
  warnPostcodesWithoutPlace,
];

/**
 * Everything wrong or doubtful in the data set, by file and line. A cell or record that one check
 * has told of is not told again by those that need it read.
 */
export function checkDataSet(data: ReadDataSet): Problem[] {
  const files = tableNames.map((name) => data[name].file);
  const problems = [
    ...tableNames.flatMap((name) => data[name].problems),
    ...checks.flatMap((check) => check(data)),
  ];
  // Sorting is stable: on one line the order of the checks stays.
  return problems.sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
