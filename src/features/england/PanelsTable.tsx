import { memo, useId } from 'react';
import { isGrade, standingIds } from '#domain/grades.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { EnglandState } from './englandState.ts';
import styles from './Panels.module.css';
import type { SharePanel } from './panelsOf.ts';
import { shareDayLabel } from './shareDayLabel.ts';
import type { ShareKind } from './shareKinds.ts';
import { ShareNumber } from './ShareNumber.tsx';
import { fewestGraded } from './sharesSeries.ts';

interface PanelsTableProps {
  panels: readonly SharePanel[];
  as: EnglandState['as'];
  /** Of the figure, in the names of its numbers: `groups`. */
  figure: string;
  /** Head of the first column. */
  label: string;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

const kindLabels: Partial<Record<ShareKind, string>> = {
  'good-or-outstanding': 'Good or outstanding',
  graded: 'With a grade',
  all: 'All councils',
};

/** Every standing of each panel on its latest day, and how good or outstanding went year by year. */
export const PanelsTable = memo(function PanelsTable(props: PanelsTableProps) {
  const { panels, as, figure, label, behind } = props;
  const id = useId();
  const days = [...new Set(panels.flatMap(({ points }) => points.map(({ asAt }) => asAt)))].sort();
  const latest = days.at(-1);
  if (latest === undefined) return <p>No council has a grade.</p>;
  const shown = standingIds.filter(
    (standing) =>
      isGrade(standing) || panels.some(({ points }) => (points.at(-1)?.counts[standing] ?? 0) > 0),
  );
  const columns: ShareKind[] = [
    ...shown.filter(isGrade),
    'good-or-outstanding',
    'graded',
    ...shown.filter((standing) => !isGrade(standing)),
    'all',
  ];
  const numberOf = (panel: SharePanel, asAt: string, kind: ShareKind) => {
    const point = panel.points.find((one) => one.asAt === asAt);
    if (point === undefined) return '–';
    // No share over a handful of councils: their number instead.
    const unit = gradedTotal(point.counts) < fewestGraded ? 'count' : as;
    return (
      <>
        <ShareNumber
          point={point}
          kind={kind}
          as={unit}
          name={`${figure}.${panel.id}`}
          of={panel.title}
          behind={behind}
        />
        {unit !== as && kind === 'good-or-outstanding' && (
          <span className={styles['count']}>of {gradedTotal(point.counts)}</span>
        )}
      </>
    );
  };
  const unit = as === 'percent' ? 'in percent of the councils with a grade' : 'number of councils';
  return (
    <div className={styles['tables']}>
      <p id={`${id}-0`} className={table['caption']}>
        On {formatDay(latest)}, {unit}. Each number opens into its councils.
      </p>
      <div className={table['scroll']}>
        <table
          className={`${table['table'] ?? ''} ${styles['table'] ?? ''}`}
          aria-labelledby={`${id}-0`}
        >
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {columns.map((kind) => (
                <th key={kind} scope="col">
                  {kindLabels[kind] ??
                    gradeLabel(standingIds.find((one) => one === kind) ?? 'good')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {panels.map((panel) => (
              <tr key={panel.id}>
                <th scope="row">{panel.title}</th>
                {columns.map((kind) => (
                  <td key={kind}>{numberOf(panel, latest, kind)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id={`${id}-1`} className={table['caption']}>
        Good or outstanding, year by year, {unit}; a number of councils where fewer than five had a
        grade. Every grade of every year is in the file.
      </p>
      <div className={table['scroll']}>
        <table
          className={`${table['table'] ?? ''} ${styles['table'] ?? ''}`}
          aria-labelledby={`${id}-1`}
        >
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {days.map((day) => (
                <th key={day} scope="col">
                  {shareDayLabel(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {panels.map((panel) => (
              <tr key={panel.id}>
                <th scope="row">{panel.title}</th>
                {days.map((day) => (
                  <td key={day}>{numberOf(panel, day, 'good-or-outstanding')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});
