import { lanesOfArea } from '#domain/themes/lanesOfArea.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import styles from './AskList.module.css';
import { askOutcomeWords } from './askOutcomeWords.ts';
import { outcomeInWords } from './outcomeInWords.ts';
import { ReportLink } from './ReportLink.tsx';
import type { AskRow } from './themeData.ts';

interface AskItemProps {
  row: AskRow;
  /** Left out where one request is not like another. */
  showOutcome: boolean;
}

/** One report that asked: of whom, when, for what, under which judgement, and what came next. */
export function AskItem({ row, showOutcome }: AskItemProps) {
  const { ask, council, report, next } = row;
  return (
    <li className={styles['item']}>
      <div>
        <p className={styles['council']}>
          <a href={`${pageAddress.council(council.id)}#improve`}>{council.name}</a>
        </p>
        <p className={styles['quiet']}>
          {council.region}. Report of {formatDay(report.publishedOn)},{' '}
          {frameworkWords[report.framework].short}
        </p>
        <p className={styles['quiet']}>
          <ReportLink report={report} of={council.name} />
        </p>
      </div>
      <ul className={styles['areas']}>
        {ask.areas.map(({ position, area, summary }) => (
          <li key={position}>
            {summary}
            <span className={styles['quiet']}>
              {area === 'whole-service' ? (
                improvementAreaWords[area]
              ) : (
                <>
                  {improvementAreaWords[area]}, judged{' '}
                  {lanesOfArea(area).map((lane) => (
                    <GradeChip
                      key={lane}
                      standing={report.grades[lane]}
                      of={laneWords[lane].label}
                    />
                  ))}
                </>
              )}
              <MistakeLink
                councilId={council.id}
                fact={`area:${ask.inspectionId}:${position}`}
                of={`area for improvement ${position}, ${council.name}, ${formatDay(report.publishedOn)}`}
              />
            </span>
          </li>
        ))}
      </ul>
      {showOutcome && (
        <p className={styles['outcome']} data-outcome={ask.outcome}>
          <strong>{askOutcomeWords[ask.outcome].label}</strong>
          <span className={styles['quiet']}>
            {outcomeInWords(row)}. {next !== null && <ReportLink report={next} of={council.name} />}
          </span>
        </p>
      )}
    </li>
  );
}
