import type { PlanFile } from '#contract/planFile.ts';
import { laterFindings, type LaterFinding } from '#domain/laterFindings.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { Cell, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { councilColumns } from './councilColumns.ts';
import { planFindingsAfter } from './planFindingsAfter.ts';
import { planFindingWords } from './planFindingWords.ts';
import { planPapers } from './planPapers.ts';
import { withCouncil } from './withCouncil.ts';

function sourceOf(finding: LaterFinding): string | null {
  if (!('visit' in finding)) return finding.reportAddress;
  const report = finding.visit.inspection?.reportAddress ?? null;
  return finding.kind === 'found' ? (finding.source.address ?? report) : report;
}

const columns: TakeAwayTable['columns'] = [
  ...councilColumns,
  { name: 'plan', title: 'Plan', meaning: 'Title of the action plan' },
  { name: 'action', title: 'Action', meaning: 'What the council says it will do' },
  {
    name: 'occurred_on',
    title: 'Date',
    meaning: 'Day, month or year of the visit or inspection, as precise as the source',
  },
  { name: 'what', title: 'Visit or report', meaning: 'What came later on a theme of the action' },
  {
    name: 'finding',
    title: 'What it says',
    meaning: 'In the tracker’s own words; themes are its own coding',
  },
  {
    name: 'order',
    title: 'Before or after the status',
    meaning: 'Whether it came before or after the council reported the status',
  },
  { name: 'source', title: 'Source', meaning: 'Where it is told; empty: no address in the data' },
];

/**
 * What later visits and reports say on the themes of a plan's actions, as a table; null: there is
 * none, or it can't be said what came after the plan.
 */
export function planFindingsTakeAway(file: PlanFile, on: string): TakeAway | null {
  const { plan, council } = file;
  const after = planFindingsAfter(file);
  if (after === null) return null;
  const ids = new Set<string>();
  const rows = plan.milestones.flatMap((milestone) =>
    laterFindings(council, milestone.themes, after).map((finding): Cell[] => {
      ids.add(finding.id);
      const { head, text, order } = planFindingWords(finding, milestone);
      return [
        council.gssCode,
        council.name,
        plan.title,
        milestone.title,
        finding.occurredOn,
        head,
        text,
        order,
        sourceOf(finding),
      ];
    }),
  );
  if (rows.length === 0) return null;
  const headline = withCouncil(
    council.name,
    `${countOf(ids.size, 'later visit or report bears', 'later visits and reports bear')} on the themes of the plan’s actions`,
  );
  const subtitle = `What came after ${formatDay(after)} on the themes of the plan “${plan.title}” of ${council.name}`;
  return {
    name: `${plan.id}-later-findings`,
    kind: 'Later visits and reports',
    headline,
    subtitle,
    notes: [
      'A later visit or report on the same theme is no verdict on one action. Themes are the tracker’s own coding.',
    ],
    source: 'Ofsted’s reports and visits, and where named the council’s own account',
    alt: { short: `${headline}.`, long: `${headline}. ${subtitle}.` },
    chart: null,
    tables: [{ name: 'later-findings', title: 'Later visits and reports', columns, rows }],
    ...planPapers(file, on, 'actions'),
  };
}
