import type { Council, Improvement } from '#contract/council.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import styles from './Improvements.module.css';
import { raisedBeforeWords } from '#shared/format/raisedBeforeWords.ts';
import { reportYear } from '#domain/reportYear.ts';
import { ThemeMeanings } from './ThemeMeanings.tsx';

interface ListProps {
  council: Pick<Council, 'id' | 'improvement' | 'reports' | 'themes'>;
  improvement: Improvement;
}

/** The areas for improvement of one report, each with its themes and whether they came back. */
export function ImprovementList({ council, improvement }: ListProps) {
  const raised = raisedBefore(council.improvement, improvement.inspectionId);
  const previousId = 'previousInspectionId' in raised ? raised.previousInspectionId : null;
  const previous = council.reports.find(({ inspectionId }) => inspectionId === previousId);
  const year = previous ? reportYear(previous) : null;
  const own = council.reports.find(({ inspectionId }) => inspectionId === improvement.inspectionId);
  const named = own === undefined ? 'its report' : `${reportYear(own)} report`;
  const labelOf = (id: string) => council.themes.find((theme) => theme.id === id)?.label ?? id;
  if (improvement.areas.length === 0) return null;
  const shown = improvement.areas.flatMap(({ themes }) => themes);
  return (
    <>
      <ol className={styles['areas']}>
        {improvement.areas.map(({ position, summary, area, themes }) => (
          <li key={position} value={position}>
            <span className={styles['number']} aria-hidden="true">
              {position}
            </span>
            <div className={styles['text']}>
              <p>{summary}</p>
              <p className={styles['area']}>
                {improvementAreaWords[area]}
                <MistakeLink
                  councilId={council.id}
                  fact={`area:${improvement.inspectionId}:${position}`}
                  of={`area for improvement ${position}, ${named}`}
                />
              </p>
            </div>
            <ul className={styles['themes']} aria-label="Themes">
              {themes.map((theme) => {
                const again = raised.known && raised.themes.has(theme);
                return (
                  <li key={theme} data-again={again}>
                    <a href={pageAddress.of(`/themes/${theme}`)}>{labelOf(theme)}</a>
                    {again && ` · raised in ${year ?? 'the report before'} too`}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles['note']}>{raisedBeforeWords(raised, shown, year)}</p>
      <ThemeMeanings themes={council.themes.filter(({ id }) => shown.includes(id))} />
    </>
  );
}
