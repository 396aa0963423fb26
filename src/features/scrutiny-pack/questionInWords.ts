import type { Council } from '#contract/council.ts';
import type { PlannedAction, Question, ReportAreas } from '#domain/questions/Question.ts';
import { reportYear } from '#domain/reportYear.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { milestoneStatusWords } from '#shared/format/milestoneStatusWords.ts';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';
import { whenInWords } from '#shared/format/whenInWords.ts';
import { looseEndsInWords } from './looseEndsInWords.ts';
import { themeLabel } from './themeLabel.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

function titleOf({ milestone }: PlannedAction): string {
  return `“${milestone.title}”`;
}

function titlesOf(actions: readonly PlannedAction[]): string {
  const [first] = actions;
  if (first === undefined) return '';
  const more = actions.length - 1;
  return more === 0
    ? titleOf(first)
    : `${titleOf(first)} and ${countInWords(more, 'other action')}`;
}

function areasOf({ report, areas }: ReportAreas): string {
  const numbers = listInWords(areas.map(({ position }) => String(position)));
  return `${areas.length === 1 ? 'Area' : 'Areas'} ${numbers} of the ${reportYear(report)} report`;
}

function visitOf({ kind, occurredOn }: Of<'visit'>['visit']): string {
  const words = inspectionKindWords[kind].toLowerCase().replace('send', 'SEND');
  return `${/^[aeiou]/i.test(words) ? 'An' : 'A'} ${words} ${whenInWords(occurredOn)}`;
}

function lastReport({ milestone: { status, statusAsAt } }: PlannedAction): string {
  if (status === 'unknown' || statusAsAt === null) return '';
  return ` (last reported ${milestoneStatusWords[status].toLowerCase()} ${whenInWords(statusAsAt)})`;
}

function overdue({ action, timing }: Of<'overdue'>): string {
  const { due, originalDue, status, statusAsAt } = action.milestone;
  const first =
    originalDue === null || originalDue === due ? '' : `, first due ${whenInWords(originalDue)},`;
  const was = `${titleOf(action)}${first} was due ${whenInWords(due ?? '')}`;
  return timing.reportedSince
    ? `${was}; the council then reported it as ${milestoneStatusWords[status].toLowerCase()} ${whenInWords(statusAsAt ?? '')}. What is the new date, and what has to happen first?`
    : `${was} and nothing in the data reports it done${lastReport(action)}. Is it? If not, what is the new date?`;
}

function slipping({ action }: Of<'slipping'>): string {
  const { status, statusAsAt, due } = action.milestone;
  const when = statusAsAt === null ? 'on a day that is not known' : whenInWords(statusAsAt);
  const undated = due === null ? ', with no due date published' : '';
  return `The council reported ${titleOf(action)} as ${milestoneStatusWords[status].toLowerCase()} ${when}${undated}. What stands in the way, and by when will it be done?`;
}

function foundSince({ actions, finding }: Of<'found-since'>): string {
  const reported = `The council reported ${titlesOf(actions)} complete.`;
  const them = actions.length === 1 ? 'it' : 'them';
  return finding.kind === 'found'
    ? `${reported} ${visitOf(finding.visit)} then looked at the same theme; in our words: “${finding.summary}” What does the council make of both, and what is still to do?`
    : `${reported} A graded report ${whenInWords(finding.publishedOn ?? finding.occurredOn)} then asked to improve the same theme again. What comes after ${them}?`;
}

function raisedTwice({ theme, first, again, isAnswered }: Of<'raised-twice'>, council: Council) {
  const none = isAnswered === false ? ', and no action in the data answers it' : '';
  return `${themeLabel(council, theme)}: asked for in ${reportYear(first.report)} and again in ${reportYear(again.report)}${none}. What is different this time?`;
}

function withoutAction({ named }: Of<'area-without-action'>): string {
  return named.areas.length === 1
    ? `${areasOf(named)} meets no action in the data. Which action answers it, by when, and who owns it?`
    : `${areasOf(named)} meet no action in the data. Which actions answer them, by when, and who owns them?`;
}

function notSeen({ actions }: Of<'not-seen'>): string {
  return actions.length === 1
    ? `The council reports ${titlesOf(actions)} complete. No later finding on its theme is in the data. What has an inspector or an audit seen of it since?`
    : `The council reports ${countInWords(actions.length, 'action')} complete of which no later finding is in the data. What has an inspector or an audit seen of them since?`;
}

function noPlan({ need }: Of<'no-plan'>, { dataAsAt }: Council): string {
  const missing = missingPlanInWords(need, dataAsAt);
  return need.due !== null && need.due.dueOn >= dataAsAt
    ? `${missing} Who is writing it, when will members see it, and where will it be published?`
    : `${missing} Where is it published, and who reports on it?`;
}

/** A question as it may be asked at a meeting: what the data say, then the question. */
export function questionInWords(question: Question, council: Council): string {
  switch (question.kind) {
    case 'no-plan':
      return noPlan(question, council);
    case 'earlier-plan':
      return `The newest plan in the data, “${question.plan.title}”, is older than the report of ${formatDay(question.report.publishedOn)}. Is there a newer one, and where is it published?`;
    case 'overdue':
      return overdue(question);
    case 'slipping':
      return slipping(question);
    case 'found-since':
      return foundSince(question);
    case 'raised-twice':
      return raisedTwice(question, council);
    case 'area-without-action':
      return withoutAction(question);
    case 'loose-ends':
      return looseEndsInWords(question, council.dataAsAt);
    case 'moved':
      return `${titleOf(question.action)} was first due ${whenInWords(question.from)} and is now due ${whenInWords(question.to)}. What moved it, and is the new date safe?`;
    case 'visit':
      return `${visitOf(question.visit)}, in our words: “${question.visit.event?.summary ?? ''}” What has changed since?`;
    case 'not-seen':
      return notSeen(question);
    case 'answers-no-area':
      return `${sentenceCase(countInWords(question.actions.length, 'action'))} in the plan ${question.actions.length === 1 ? 'shares' : 'share'} no theme with what the ${reportYear(question.report)} report asks to improve. What in the report ${question.actions.length === 1 ? 'does it' : 'do they'} answer?`;
  }
}
