import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { ilacsFramework } from '#domain/ilacsFramework.ts';
import { planDueWords } from '#domain/planDueWords.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';

/** When a plan was or is due with Ofsted, on the chosen day, and how that is worked out. */
export function NeedDue({ due, on }: { due: WorkingDaysDue; on: string }) {
  const { dueOn } = due;
  const left = daysBetween(on, dueOn);
  return (
    <>
      <p>
        {left >= 0
          ? `Not due yet on ${formatDay(on)}: the plan is due with Ofsted by ${formatDay(dueOn)}.`
          : `The plan was due with Ofsted by ${formatDay(dueOn)}, ${countOf(-left, 'day')} before ${formatDay(on)}.`}
      </p>
      <Meaning summary="How that day is worked out">
        <p>
          {formatDay(dueOn)} is {planDueWords.count(due)}. {planDueWords.caution}
        </p>
        <p>
          Source: <a href={ilacsFramework.address}>{ilacsFramework.title}</a>; England’s bank
          holidays.
        </p>
      </Meaning>
    </>
  );
}
