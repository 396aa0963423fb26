import type { Council, Inspection } from '#contract/council.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { sendOutcomeLabels } from '#shared/format/gradeWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import styles from './DatedList.module.css';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { sendOutcomeOf } from './sendOutcomeOf.ts';

function dateOf({ startedOn, endedOn, publishedOn }: Inspection): string {
  if (startedOn !== null) {
    return endedOn === null ? formatDay(startedOn) : formatSpan(startedOn, endedOn);
  }
  return publishedOn === null ? 'Date not known' : formatDay(publishedOn);
}

function priorityWords(priorityAction: boolean | null): string {
  if (priorityAction === null) return 'The data do not say whether priority action was asked for.';
  return priorityAction
    ? 'An area for priority action was named.'
    : 'No area for priority action was named.';
}

/** Area SEND inspections. Their outcomes are not grades and are kept apart from them. */
export function AreaSend({ council }: { council: Council }) {
  const inspections = council.inspections.filter(({ kind }) => kind === 'send').reverse();
  return (
    <Section
      id="send"
      title={sectionTitle('send', council)}
      note="Ofsted and the Care Quality Commission inspect how a whole area, the council and the health service together, serves children with special educational needs and disabilities (SEND). The outcome is one of three: typically positive experiences and outcomes, inconsistent experiences and outcomes, or widespread or systemic failings. It is not a grade of the council."
    >
      {inspections.length === 0 ? (
        <p>
          No area SEND inspection of this council is in the data. That does not mean there was none.
        </p>
      ) : (
        <ul className={styles['list']}>
          {inspections.map((inspection) => {
            const outcome = sendOutcomeOf(inspection);
            return (
              <li key={inspection.id}>
                <p className={styles['date']}>{dateOf(inspection)}</p>
                <div>
                  <h3 className={styles['title']}>
                    {outcome === null ? 'Outcome not in the data' : sendOutcomeLabels[outcome]}
                  </h3>
                  <p>{priorityWords(inspection.priorityAction)}</p>
                  <p className={styles['papers']}>
                    {inspection.publishedOn !== null &&
                      `Published ${formatDay(inspection.publishedOn)}. `}
                    {inspection.reportAddress === null ? (
                      'There is no link in the data.'
                    ) : (
                      <a href={inspection.reportAddress}>Read the SEND report</a>
                    )}{' '}
                    <SourceMark
                      kind={sourceKind.ofInspection({
                        ...inspection,
                        address: inspection.reportAddress,
                      })}
                    />
                    From {readFromWords[inspection.read]},{' '}
                    {readDayWords.of(inspection, council.checkedOn)}.
                    <MistakeLink
                      councilId={council.id}
                      fact={`inspection:${inspection.id}`}
                      of={`area SEND inspection, ${dateOf(inspection)}`}
                    />
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles['papers']}>
        <a href={pageAddress.of('/area-send')}>Area SEND inspections across England</a>
      </p>
    </Section>
  );
}
