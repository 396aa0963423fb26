import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from './LastInspected.module.css';
import { lastInspectedNames } from './lastInspectedNames.ts';
import type { LastInspectedSeries } from './lastInspectedSeries.ts';
import { barInWords } from './barInWords.ts';

/** Every bar's number; the bars add up to all councils that were ever inspected. */
export function LastInspectedTable({
  series: { bars, waits, never, dataAsAt },
  behind,
}: {
  series: LastInspectedSeries;
  behind: Behind;
}) {
  return (
    <table className={`${table['table'] ?? ''} ${styles['narrow'] ?? ''}`}>
      <caption>Councils by time since their last graded inspection, {formatDay(dataAsAt)}</caption>
      <thead>
        <tr>
          <th scope="col">Since then</th>
          <th scope="col">Councils</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.from}>
            <th scope="row">{sentenceCase(barInWords(bar))}</th>
            <td>
              <NumberOfCouncils
                count={bar.waits.length}
                what={`councils, ${barInWords(bar)} since their last graded inspection`}
                name={lastInspectedNames.bar(bar.from)}
                behind={behind}
              />
            </td>
          </tr>
        ))}
        {never.length > 0 && (
          <tr>
            <th scope="row">No graded inspection yet, listed below</th>
            <td>{never.length.toLocaleString('en-GB')}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">With a graded inspection</th>
          <td>
            <NumberOfCouncils
              count={waits.length}
              what="councils with a graded inspection"
              name={lastInspectedNames.all}
              behind={behind}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
