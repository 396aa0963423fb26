import type { LeadReport, StoryLead } from '#contract/leads.ts';
import { hasOverallGrade, judgesCareTogether } from '#domain/frameworks.ts';
import { gradeSteps, isGrade } from '#domain/grades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { siteName } from '#shared/format/siteName.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { frameworkCaution } from './frameworkCaution.ts';
import { gradedReportOf } from './gradedReportOf.ts';
import { gradesOfReport } from './gradesOfReport.ts';
import { lanesInWords } from './lanesInWords.ts';

type LeadOn<Kind extends StoryLead['kind']> = Extract<StoryLead, { kind: Kind }>;

function services({ councilName }: StoryLead): string {
  return `children’s services in ${placeInWords(councilName)}`;
}

function days(reports: readonly LeadReport[]): string {
  return listInWords(reports.map(({ published }) => formatDay(published)));
}

function noOverall(lead: LeadOn<'no-overall'>): string {
  const { report, before } = lead;
  const { number, words, only } = gradesOfReport(report);
  const grades =
    only === null
      ? `Its ${number} judgements are ${words}`
      : `All ${number} of its judgements are ${only}`;
  const was = before === null ? 'not-given' : gradedReportOf(before).grades.overall;
  const earlier =
    before === null || !isGrade(was)
      ? ''
      : ` The report before it, of ${formatDay(before.published)}, gave ${gradeLabel(was).toLowerCase()} overall.`;
  return `Like every report on an inspection begun since April 2026, Ofsted’s report of ${formatDay(report.published)} on ${services(lead)} gives no overall grade. ${grades}.${earlier}`;
}

function inadequateAgain(lead: LeadOn<'inadequate-again'>): string {
  const { reports, judgements, latest } = lead;
  const found = judgements.map(({ lanes, reportIds }) => {
    const fitting = reports.filter(({ id }) => reportIds.includes(id));
    return `${lanesInWords(lanes)} in ${numberInWords(fitting.length)} reports (${days(fitting)})`;
  });
  const care = judgements.some(({ lanes }) => lanes.some(isCareLane));
  const together = reports.filter(({ framework }) => judgesCareTogether(framework));
  const caution =
    care && together.length > 0
      ? ` The ${together.length === 1 ? 'report' : 'reports'} of ${days(together)} judged children in care and care leavers together.`
      : '';
  const now =
    latest === null
      ? ''
      : ` Its latest graded report, of ${formatDay(latest.published)}, gives ${gradesOfReport(latest).inShort}.`;
  return `Ofsted has found ${services(lead)} inadequate more than once since 2014: ${found.join('; ')}.${caution}${frameworkCaution(reports)}${now}`;
}

function oneJudgement(lead: LeadOn<'one-judgement'>): string {
  const { report, isLatest } = lead;
  const alone = judgementUnits(gradedReportOf(report)).find(({ grade }) => grade === 'inadequate');
  const rest = gradesOfReport(report, ({ grade }) => grade !== 'inadequate');
  const since = isLatest ? '' : ' The council has been inspected again since.';
  return `Ofsted’s report of ${formatDay(report.published)} found ${services(lead)} inadequate overall. Only one judgement was inadequate, that on ${alone?.inSentence ?? ''}. The others were ${rest.words}.${since}`;
}

function themesAgain(lead: LeadOn<'themes-again'>): string {
  const themes = lead.themes.map(({ label }) => {
    const words = label.replaceAll("'", '’');
    return words.charAt(0).toLowerCase() + words.slice(1);
  });
  const same =
    themes.length === 1 ? 'the same theme' : `the same ${numberInWords(themes.length)} themes`;
  return `At three graded inspections running, in reports of ${days(lead.reports)}, Ofsted’s inspectors asked ${services(lead)} to improve on ${same}: ${themes.join('; ')}. The themes are those by which the ${siteName} sorts what inspectors wrote.`;
}

function careLeaversLower(lead: LeadOn<'care-leavers-lower'>): string {
  const { grades } = gradedReportOf(lead.report);
  const { 'care-leavers': leavers, 'children-in-care': inCare } = grades;
  const apart = isGrade(leavers) && isGrade(inCare) ? gradeSteps(leavers, inCare) : 0;
  return `Ofsted’s latest graded report on ${services(lead)}, of ${formatDay(lead.report.published)}, gives ${gradeLabel(leavers).toLowerCase()} for care leavers and ${gradeLabel(inCare).toLowerCase()} for children in care, ${countInWords(apart, 'grade')} higher.`;
}

function outstandingRun(lead: LeadOn<'outstanding-run'>): string {
  const { reports, later } = lead;
  const after =
    later === null || hasOverallGrade(later.framework)
      ? ''
      : ` Its latest report, of ${formatDay(later.published)}, has no overall grade.`;
  return `Ofsted has rated ${services(lead)} outstanding overall at ${numberInWords(reports.length)} graded inspections running, in reports of ${days(reports)}.${frameworkCaution(reports)}${after}`;
}

/** What one report, or several of one council, say, as a newspaper could print it. */
export const reportSentence = {
  noOverall,
  inadequateAgain,
  oneJudgement,
  themesAgain,
  careLeaversLower,
  outstandingRun,
};
