import type { StoryLead } from '#contract/leads.ts';
import { planWorkingDays } from '#domain/planDeadline.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { siteName } from '#shared/format/siteName.ts';
import { gradedReportOf } from './gradedReportOf.ts';
import { gradesOfReport } from './gradesOfReport.ts';
import { timeInWords } from './timeInWords.ts';

type LeadOn<Kind extends StoryLead['kind']> = Extract<StoryLead, { kind: Kind }>;

function longestWithout(lead: LeadOn<'longest-without'>, dataAsAt: string): string {
  const { report, since, longer, councilName } = lead;
  const place = placeInWords(councilName);
  const others =
    longer === 0
      ? 'No council in England had waited longer.'
      : `Only ${countInWords(longer, 'council')} in England had waited longer.`;
  const time = timeInWords(since, dataAsAt);
  if (report === null) {
    return `By ${formatDay(dataAsAt)} no report of a graded inspection of children’s services in ${place} had been published since the council was created on ${formatDay(since)}, ${time} before. ${others}`;
  }
  const inspection = `graded inspection of children’s services in ${place}`;
  const from =
    report.started === null
      ? `the last report of a ${inspection} came out, on ${formatDay(since)}`
      : `Ofsted began the last ${inspection} that has a published report, on ${formatDay(since)}`;
  return `By ${formatDay(dataAsAt)} ${time} had passed since ${from}. ${others}`;
}

function planDue(lead: LeadOn<'plan-due'>): string {
  const { report, dueOn, otherPlans, councilName } = lead;
  const { grades } = gradedReportOf(report);
  const overall = grades.overall === 'inadequate' ? ' inadequate overall, with judgements of' : '';
  const others =
    otherPlans === 0
      ? ''
      : ` It holds ${countInWords(otherPlans, 'plan')} of the council that ${otherPlans === 1 ? 'does' : 'do'} not say which report ${otherPlans === 1 ? 'it answers' : 'they answer'}.`;
  return `An action plan for children’s services in ${placeInWords(councilName)} was due with Ofsted by ${formatDay(dueOn)}, ${planWorkingDays} working days after the report of ${formatDay(report.published)} that found them${overall} ${gradesOfReport(report).words}. The ${siteName} holds no plan that answers the report, which does not mean that there is none.${others}`;
}

function actionsDue(lead: LeadOn<'actions-due'>, dataAsAt: string): string {
  const { councilName, planTitle, total, overdue, firstDue, lastDue, lastReported } = lead;
  const one = overdue === 1;
  const due =
    firstDue === lastDue
      ? `due in ${formatDay(firstDue)}`.replace(/in (\d+ )/, 'on $1')
      : `due between ${formatDay(firstDue)} and ${formatDay(lastDue)}`;
  const reported =
    lastReported === null
      ? `No report on ${one ? 'it' : 'them'} that the tracker holds has a date.`
      : `The last report it holds on ${one ? 'it' : 'them'} is of ${formatDay(lastReported)}.`;
  const title = planTitle.replaceAll("'", '’');
  const done = one ? 'it may or may not be done' : 'they may or may not be done';
  return `${sentenceCase(numberInWords(overdue))} of the ${countInWords(total, 'action')} in the plan of ${placeInWords(councilName)}, “${title}”, ${one ? 'was' : 'were'} ${due}; on ${formatDay(dataAsAt)} the ${siteName} held no report on ${one ? 'it' : 'them'} from after ${one ? 'its due date' : 'their due dates'}, so ${done}. ${reported}`;
}

/** What has been waited for, as a newspaper could print it. `dataAsAt`: the day the data reach to. */
export const waitSentence = { longestWithout, planDue, actionsDue };
