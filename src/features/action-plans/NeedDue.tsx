import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { ilacsFramework } from './ilacsFramework.ts';

/** When a plan was or is due with Ofsted, on the chosen day, and how that is worked out. */
export function NeedDue({ due, on }: { due: WorkingDaysDue; on: string }) {
  const { dueOn, from, workingDays, bankHolidays } = due;
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
          The rule: {workingDays} working days from the report’s publication. The count: Mondays to
          Fridays after {formatDay(from)}
          {bankHolidays.length === 0
            ? ', with no bank holiday among them'
            : `, passing over ${listInWords(
                bankHolidays.map(({ date, name }) => `${name} (${formatDay(date)})`),
              )}`}
          . Day {workingDays} is {formatDay(dueOn)}. Ofsted counts from the day the council has the
          report, so its own day can be a little earlier.
        </p>
        <p>
          Source: <a href={ilacsFramework.address}>{ilacsFramework.title}</a>; England’s bank
          holidays.
        </p>
      </Meaning>
    </>
  );
}
