import type { Council } from '#contract/council.ts';
import type { PlannedAction, Question, ReportAreas } from '#domain/questions/Question.ts';
import { reportYear } from '#domain/reportYear.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
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
    originalDue === null || originalDue === due ? '' : `, moved from ${formatDay(originalDue)},`;
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
    : `${reported} A graded report ${whenInWords(finding.publishedOn ?? finding.occurredOn)} then asked to improve the same theme. What comes after ${them}?`;
}

function raisedTwice({ theme, first, again, isAnswered }: Of<'raised-twice'>, council: Council) {
  const none = isAnswered === false ? ', and no action in the data shares its theme' : '';
  return `${themeLabel(council, theme)}: raised in ${reportYear(first.report)} and again in ${reportYear(again.report)}${none}. What is different this time?`;
}

function withoutAction({ named }: Of<'area-without-action'>): string {
  return named.areas.length === 1
    ? `${areasOf(named)} shares no theme with an action in the data. Which action answers it, by when, and who owns it?`
    : `${areasOf(named)} share no theme with an action in the data. Which actions answer them, by when, and who owns them?`;
}

function notSeen({ actions, undated }: Of<'not-seen'>): string {
  const isOne = actions.length === 1;
  const what = isOne ? titlesOf(actions) : countInWords(actions.length, 'action');
  const themes = isOne ? 'its main theme' : 'their main themes';
  const some = isOne || undated === actions.length ? '' : `${numberInWords(undated)} of them `;
  const since =
    undated === 0
      ? `complete. No later finding of inspectors on ${themes} is in the data.`
      : `complete, ${some}on a day that is not known. No finding of inspectors on ${themes} is known to be later.`;
  return `The council reports ${what} ${since} What has an inspector or an audit seen of ${isOne ? 'it' : 'them'} since?`;
}

function onVisit({ visit }: Of<'visit'>): string {
  const account = visit.event?.toldBy === 'council' ? 'as the council told it, ' : '';
  return `${visitOf(visit)}, ${account}in our words: “${visit.event?.summary ?? ''}” What has changed since?`;
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
      return `The due date of ${titleOf(question.action)} was moved from ${formatDay(question.from)} to ${formatDay(question.to)}. What moved it, and is the new date safe?`;
    case 'visit':
      return onVisit(question);
    case 'not-seen':
      return notSeen(question);
    case 'answers-no-area':
      return `${sentenceCase(countInWords(question.actions.length, 'action'))} in the plan ${question.actions.length === 1 ? 'shares' : 'share'} no theme with what the ${reportYear(question.report)} report asks to improve. What in the report ${question.actions.length === 1 ? 'does it' : 'do they'} answer?`;
  }
}
