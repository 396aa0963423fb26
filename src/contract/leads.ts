import * as v from 'valibot';
import { source } from './actionPlans.ts';
import { compactReport } from './councilList.ts';
import { grade, lane } from './grades.ts';
import { isoDate, papersEntries, partialDate, slug, webAddress } from './papers.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lanes = v.pipe(v.array(lane), v.minLength(1));

/** A graded report a lead rests on, in compact form, with its address. */
export const leadReport = v.object({
  ...compactReport.entries,
  address: v.pipe(v.nullable(webAddress), v.description('Of the report; null: not in the data')),
});
export type LeadReport = v.InferOutput<typeof leadReport>;

/** One judgement in two reports of one council. */
export const judgementMove = v.object({
  lanes: v.pipe(lanes, v.description('Two where both reports judged them together')),
  from: grade,
  to: grade,
  cautions: v.pipe(
    v.array(v.picklist(['sif-and-ilacs', 'care-judged-together'])),
    v.description('Differences between the frameworks of the two reports'),
  ),
});
export type JudgementMove = v.InferOutput<typeof judgementMove>;

const lead = {
  id: slug,
  councilId: slug,
  councilName: v.string(),
  region: v.string(),
  gssCode: v.string(),
  day: v.pipe(isoDate, v.description('The day the fact came to stand')),
  score: v.pipe(v.number(), v.description('Orders leads of one kind, the highest first')),
};

const pair = {
  before: leadReport,
  after: leadReport,
  moves: v.pipe(v.array(judgementMove), v.minLength(1)),
};

const twoDates = v.object({
  ...lead,
  kind: v.picklist(['fell', 'rose']),
  ...pair,
  since: v.pipe(isoDate, v.description('`before` is the last report published by this day')),
  steps: v.pipe(v.number(), v.description('Grades up (below 0: down), over all judgements')),
  overallSteps: v.pipe(v.nullable(v.number()), v.description('null: one has no overall grade')),
});

const inspectionFacts = [
  v.object({
    ...lead,
    kind: v.literal('no-overall'),
    report: leadReport,
    before: v.nullable(leadReport),
  }),
  v.object({ ...lead, kind: v.picklist(['end-to-end', 'all-changed']), ...pair }),
  v.object({
    ...lead,
    kind: v.literal('inadequate-again'),
    reports: v.array(leadReport),
    latest: v.pipe(v.nullable(leadReport), v.description('null: the last of `reports`')),
    judgements: v.array(v.object({ lanes, reportIds: v.array(slug) })),
  }),
  v.object({
    ...lead,
    kind: v.literal('one-judgement'),
    report: leadReport,
    lanes,
    isLatest: v.boolean(),
  }),
  v.object({
    ...lead,
    kind: v.literal('themes-again'),
    reports: v.array(leadReport),
    themes: v.array(v.object({ id: slug, label: v.string() })),
  }),
  v.object({ ...lead, kind: v.literal('care-leavers-lower'), report: leadReport }),
  v.object({
    ...lead,
    kind: v.literal('outstanding-run'),
    reports: v.array(leadReport),
    later: v.pipe(v.nullable(leadReport), v.description('A later one without an overall grade')),
  }),
  v.object({
    ...lead,
    kind: v.literal('longest-without'),
    report: v.pipe(v.nullable(leadReport), v.description('The last one; null: none yet')),
    since: v.pipe(isoDate, v.description('The day the count starts')),
    longer: v.pipe(count, v.description("Today's councils that have gone longer")),
  }),
] as const;

const planFacts = [
  v.object({
    ...lead,
    kind: v.literal('plan-due'),
    report: leadReport,
    dueOn: isoDate,
    otherPlans: v.pipe(count, v.description('Plans that do not say which report they answer')),
  }),
  v.object({
    ...lead,
    kind: v.literal('actions-due'),
    planId: slug,
    planTitle: v.string(),
    total: v.pipe(count, v.description('Actions of the plan')),
    overdue: v.pipe(count, v.description('Past their due dates, no report since')),
    firstDue: partialDate,
    lastDue: partialDate,
    lastReported: v.pipe(v.nullable(partialDate), v.description('null: no report has a date')),
    source,
  }),
] as const;

export const storyLead = v.variant('kind', [twoDates, ...inspectionFacts, ...planFacts]);
export type StoryLead = v.InferOutput<typeof storyLead>;

/** Facts that the data prove, kind by kind, each kind by score. */
export const leadList = v.object({ ...papersEntries, leads: v.array(storyLead) });
export type LeadList = v.InferOutput<typeof leadList>;
