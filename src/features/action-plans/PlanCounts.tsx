import type { Milestone } from '#contract/actionPlans.ts';
import { countMilestones } from '#domain/countMilestones.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { CountOn } from './CountOn.tsx';
import styles from './PlanCounts.module.css';
import { planShow, planShowIds, type PlanShow } from './planShow.ts';
import { planShowWords } from './planShowWords.ts';

interface CountsProps {
  milestones: readonly Milestone[];
  /** As chosen, and as drawn: the counts catch up right after the field. */
  chosenOn: string;
  on: string;
  dataAsAt: string;
  show: PlanShow | null;
  onChooseDay: (day: string) => void;
  onShow: (show: PlanShow) => void;
}

/** A plan's actions counted on a day. Each count leads to the actions it is made of. */
export function PlanCounts(props: CountsProps) {
  const { milestones, chosenOn, on, dataAsAt, show, onChooseDay, onShow } = props;
  const counts = countMilestones(milestones, on);
  const { total, open, overdue, overdueReported } = counts;
  return (
    <Section
      id="counts"
      title={`Counted on ${formatDay(on)}`}
      note={`A status is a claim: what the council reports on a day. All but the first count are of the ${open} of ${total} actions not reported complete; an action can be in several.`}
    >
      <CountOn on={chosenOn} dataAsAt={dataAsAt} onChoose={onChooseDay} />
      <ul className={styles['counts']}>
        {planShowIds.map((id) => {
          const count = planShow.countIn(id, counts);
          const { label } = planShowWords[id];
          return (
            <li key={id} data-late={id === 'overdue' && count > 0}>
              {count === 0 ? (
                <span>
                  <b>0</b> {label}
                </span>
              ) : (
                <a
                  href="#actions"
                  aria-current={show === id ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onShow(id);
                  }}
                >
                  <b>{count}</b> <span>{label}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {overdue > 0 && (
        <p className={styles['since']}>
          {overdueReported === 0
            ? 'Of those past their date, none has been reported on since in the data: they may have been done.'
            : `Of those past their date, ${overdueReported} ${overdueReported === 1 ? 'was' : 'were'} reported unfinished since.`}
        </p>
      )}
      <div className={styles['meaning']}>
        <Meaning summary="What the counts mean">
          <dl>
            {planShowIds.map((id) => {
              const { label, meaning } = planShowWords[id];
              if (meaning === null) return null;
              return (
                <div key={id}>
                  <dt>{label.charAt(0).toUpperCase() + label.slice(1)}</dt>
                  <dd>{meaning}</dd>
                </div>
              );
            })}
          </dl>
        </Meaning>
      </div>
    </Section>
  );
}
