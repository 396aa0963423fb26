import type { Council } from '#contract/council.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import { reportYear } from '#domain/reportYear.ts';
import { coverageWords } from '#shared/format/coverageWords.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { raisedBeforeWords } from '#shared/format/raisedBeforeWords.ts';
import { Section } from '#shared/ui/Section.tsx';
import styles from './PackImprovements.module.css';
import { RaisedTwice } from './RaisedTwice.tsx';
import { themeLabel } from './themeLabel.ts';

/** What the latest graded report asks to improve, and what of it the report before asked, too. */
export function PackImprovements({ council }: { council: Council }) {
  const report = council.reports.at(-1);
  const latest = council.improvement.find(
    ({ inspectionId }) => inspectionId === report?.inspectionId,
  );
  const title = council.abolishedOn === null ? 'What has to improve' : 'What had to improve';
  if (report === undefined || latest === undefined) {
    return (
      <Section id="improve" title={title}>
        <p>
          {report === undefined
            ? 'No report with areas for improvement is in the data. That does not mean there is nothing to improve.'
            : `What the ${reportYear(report)} report asks to improve is not transcribed. That is not known here; it does not mean there is nothing.`}
        </p>
      </Section>
    );
  }
  const raised = raisedBefore(council.improvement, latest.inspectionId);
  const previousId = 'previousInspectionId' in raised ? raised.previousInspectionId : null;
  const previous = council.reports.find(({ inspectionId }) => inspectionId === previousId);
  const year = previous === undefined ? null : reportYear(previous);
  const shown = latest.areas.flatMap(({ themes }) => themes);
  return (
    <Section id="improve" title={title} note={coverageWords(latest, reportYear(report))}>
      {latest.areas.length > 0 && (
        <>
          <ol className={styles['areas']}>
            {latest.areas.map(({ position, summary, area, themes }) => {
              const again = themes.filter((theme) => raised.known && raised.themes.has(theme));
              return (
                <li key={position} value={position}>
                  {summary}.{' '}
                  <span className={styles['quiet']}>
                    {improvementAreaWords[area]}
                    {again.length === 0 &&
                      ` · ${themes.map((theme) => themeLabel(council, theme)).join(', ')}`}
                  </span>
                  {again.length > 0 && (
                    <strong className={styles['again']}>
                      {` Raised in ${year ?? 'the report before'} too: ${again.map((theme) => themeLabel(council, theme)).join(', ')}.`}
                    </strong>
                  )}
                </li>
              );
            })}
          </ol>
          <RaisedTwice council={council} latest={latest} year={year} />
          <p className={styles['note']}>{raisedBeforeWords(raised, shown, year)}</p>
        </>
      )}
    </Section>
  );
}
