import { memo, useMemo } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { groupByPriority } from '#domain/groupByPriority.ts';
import { laterFindings, type LaterFinding } from '#domain/laterFindings.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { ReadDays } from '#shared/ui/ReadDays.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { PlanAction } from './PlanAction.tsx';
import styles from './PlanActions.module.css';
import { planFindingsAfter } from './planFindingsAfter.ts';
import { planShow, type PlanShow } from './planShow.ts';
import { planShowWords } from './planShowWords.ts';

interface ActionsProps {
  file: PlanFile;
  on: string;
  show: PlanShow | null;
  onShowAll: () => void;
}

const nothing: readonly string[] = [];

/** By action: its themes' names and later findings, the same objects however often it is drawn. */
function readings({ plan, council }: PlanFile) {
  const after = planFindingsAfter({ plan, council });
  const labels = new Map(council.themes.map(({ id, label }) => [id, label]));
  const byThemes = new Map<string, readonly LaterFinding[]>();
  const found = (themes: readonly string[]) => {
    if (after === null) return null;
    const key = themes.join();
    const findings = byThemes.get(key) ?? laterFindings(council, themes, after);
    byThemes.set(key, findings);
    return findings;
  };
  return new Map(
    plan.milestones.map(({ id, themes }) => [
      id,
      {
        themeLabels: themes.map((theme) => labels.get(theme) ?? theme),
        findings: found(themes),
      },
    ]),
  );
}

/** The actions of a plan under its own headings, each beside what inspectors found on its theme. */
export const PlanActions = memo(function PlanActions({ file, on, show, onShowAll }: ActionsProps) {
  const { milestones } = file.plan;
  const read = useMemo(() => readings(file), [file]);
  const shown = milestones.filter(
    (milestone) => show === null || planShow.isIn(show, milestone, on),
  );
  if (milestones.length === 0) {
    return (
      <Section id="actions" title="Actions">
        <p>
          None of the plan’s actions is in the data: the papers read do not list them. That does not
          mean it has none.
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="actions"
      title="Actions, one by one"
      note="Claimed is not confirmed. A status is what the council reports on a day. Beside it stands what later visits and reports say on the same theme; the themes are our own coding."
    >
      <p className={styles['result']} role="status">
        {show === null
          ? `All ${countInWords(milestones.length, 'action')}, as they stand on ${formatDay(on)}.`
          : `${shown.length} of ${countInWords(milestones.length, 'action')} ${planShowWords[show].inSentence} on ${formatDay(on)}.`}
      </p>
      {show !== null && (
        <button type="button" className={styles['all']} onClick={onShowAll} data-needs-script="">
          Show all {milestones.length}
        </button>
      )}
      {groupByPriority(shown).map(({ priority, actions }) => (
        <div key={priority} className={styles['priority']}>
          <h3>{priority === '' ? 'Under no heading' : priority}</h3>
          <ul>
            {actions.map((milestone) => (
              <PlanAction
                key={milestone.id}
                milestone={milestone}
                councilId={file.council.id}
                on={on}
                themeLabels={read.get(milestone.id)?.themeLabels ?? nothing}
                findings={read.get(milestone.id)?.findings ?? null}
              />
            ))}
          </ul>
        </div>
      ))}
      <ReadDays
        rows={milestones.map(({ source }) => source)}
        checkedOn={file.council.checkedOn}
        className={styles['read']}
      />
    </Section>
  );
});
