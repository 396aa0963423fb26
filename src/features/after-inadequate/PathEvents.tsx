import { firstDay, lastDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import data from '#shared/ui/DataTable.module.css';
import type { CouncilPath } from './afterInadequateData.ts';

interface PathEventsProps {
  path: CouncilPath;
  dataAsAt: string;
}

/** What the government did from a path's first report to its outcome, as far as it is in the data. */
export function PathEvents({ path: { council, first, outcome }, dataAsAt }: PathEventsProps) {
  const to = 'at' in outcome ? outcome.at.report.publishedOn : dataAsAt;
  const events = council.events.filter(
    ({ on }) => lastDay(on) >= first.publishedOn && firstDay(on) <= to,
  );
  return events.map(({ type, on, title, source }) => (
    <span key={`${type} ${on}`} className={data['quiet']}>
      {source.address === null ? title : <a href={source.address}>{title}</a>}, {formatDay(on)}
    </span>
  ));
}
