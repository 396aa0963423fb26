import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import {
  coverageIds,
  eventTypeIds,
  improvementAreaIds,
  judgementIds,
} from '#contract/inspectionIds.ts';
import { councilKindIds } from '#contract/councilKindIds.ts';
import { aliasKindIds } from '#contract/councilNames.ts';
import { gradeIds, sendOutcomeIds } from '#contract/gradeIds.ts';
import { column, type Column } from './column.ts';
import { regionNames } from './regionNames.ts';
import { table } from './table.ts';

const { day, decimal, oneOf, optional, partialDay, reference, references } = column;
const { slug, text, webAddress, wholeNumber } = column;

const precision = oneOf(['day', 'month', 'year']);

const source = {
  source_url: optional(webAddress),
  source_title: text,
  source_published_on: optional(partialDay),
  read_on: optional(day),
};

/** Every CSV of the data set by its name without .csv, its columns in the order of the files. */
export const tables = {
  'data-set': table([['title']], {
    title: text,
    data_as_at: day,
    checked_on: day,
    licence_name: text,
    licence_url: webAddress,
    attribution: text,
  }),
  councils: table([['council_id'], ['gss_code'], ['dfe_code']], {
    council_id: slug,
    name: text,
    gss_code: text,
    dfe_code: text,
    ofsted_urn: optional(text),
    region: { ...oneOf(regionNames), mend: 'write one of these names' },
    council_type: oneOf(councilKindIds),
    website: optional(webAddress),
    established_on: optional(day),
    abolished_on: optional(day),
    latitude: optional(decimal),
    longitude: optional(decimal),
    tile_column: optional(wholeNumber),
    tile_row: optional(wholeNumber),
  }),
  'council-successions': table([['former_id', 'successor_id']], {
    former_id: reference('councils'),
    successor_id: reference('councils'),
    changed_on: day,
  }),
  'council-aliases': table([['alias', 'kind', 'council_id']], {
    alias: text,
    kind: oneOf(aliasKindIds),
    council_id: reference('councils'),
  }),
  'statistical-neighbours': table(
    [
      ['council_id', 'rank'],
      ['council_id', 'neighbour_id'],
    ],
    {
      council_id: reference('councils'),
      rank: wholeNumber,
      neighbour_id: reference('councils'),
    },
  ),
  'postcode-prefixes': table([['prefix']], { prefix: text, area_id: text }),
  inspections: table([['inspection_id']], {
    inspection_id: slug,
    council_id: reference('councils'),
    framework: oneOf(['sif', 'ilacs', 'jtai', 'send']),
    inspection_type: optional(oneOf(['standard', 'short', 'focused-visit', 'monitoring-visit'])),
    started_on: optional(day),
    ended_on: optional(day),
    published_on: optional(day),
    theme: optional(slug),
    priority_action: optional(oneOf(['yes', 'no'])),
    report_url: optional(webAddress),
    source: oneOf(['report', 'official-statistics', 'summary', 'news']),
    read_on: optional(day),
  }),
  judgements: table([['inspection_id', 'judgement']], {
    inspection_id: reference('inspections'),
    judgement: oneOf(judgementIds),
    grade: oneOf([...gradeIds, 'not-judged', ...sendOutcomeIds]),
  }),
  'improvement-areas': table([['inspection_id', 'position']], {
    inspection_id: reference('inspections'),
    position: wholeNumber,
    kind: oneOf(['area-for-improvement']),
    area: oneOf(improvementAreaIds),
    themes: references('themes'),
    summary: text,
  }),
  'improvement-coverage': table([['inspection_id']], {
    inspection_id: reference('inspections'),
    coverage: oneOf(coverageIds),
    source_url: optional(webAddress),
    source_title: optional(text),
  }),
  themes: table([['theme_id']], { theme_id: slug, label: text, group: text, description: text }),
  events: table([['event_id']], {
    event_id: slug,
    council_id: reference('councils'),
    event_type: oneOf(eventTypeIds),
    occurred_on: partialDay,
    date_precision: precision,
    published_on: optional(partialDay),
    inspection_id: optional(reference('inspections')),
    themes: references('themes'),
    told_by: optional(oneOf(['council'])),
    title: text,
    summary: text,
    ...source,
  }),
  'action-plans': table([['plan_id']], {
    plan_id: slug,
    council_id: reference('councils'),
    inspection_id: optional(reference('inspections')),
    title: text,
    adopted_on: optional(partialDay),
    period_start: optional(partialDay),
    period_end: optional(partialDay),
    oversight_body: optional(text),
    ...source,
    note: optional(text),
  }),
  'action-plan-milestones': table([['milestone_id']], {
    milestone_id: slug,
    plan_id: reference('action-plans'),
    priority: optional(text),
    themes: references('themes'),
    title: text,
    due_on: optional(partialDay),
    due_precision: optional(precision),
    original_due_on: optional(partialDay),
    owner_role: optional(text),
    status: oneOf(milestoneStatusIds),
    status_as_at: optional(partialDay),
    evidence_note: optional(text),
    ...source,
  }),
  'bank-holidays': table([['date']], { date: day, name: text }),
  sources: table([['source_id']], {
    source_id: slug,
    title: text,
    publisher: text,
    url: optional(webAddress),
    published_on: optional(day),
    licence: text,
    used_for: text,
  }),
  'known-faults': table([['fault_id']], {
    fault_id: slug,
    table: text,
    council_id: optional(reference('councils')),
    title: text,
    summary: text,
    noted_on: day,
  }),
} as const;

export type TableName = keyof typeof tables;
type ColumnsOf<Name extends TableName> = (typeof tables)[Name]['columns'];

/** A row whose every cell could be read. `line` is where it starts in the file. */
export type Row<Name extends TableName> = { readonly line: number } & {
  readonly [Key in keyof ColumnsOf<Name>]: ColumnsOf<Name>[Key] extends Column<infer Value>
    ? Value
    : never;
};
