import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { ApiFiles } from './ApiFiles.tsx';
import { DataFiles } from './DataFiles.tsx';
import styles from './DataSet.module.css';
import { SourceList } from './SourceList.tsx';

/** The data set behind the site: what it is, how far it reaches, and every way to take it away. */
export function DataSet({ metadata }: { metadata: Metadata }) {
  const { dataAsAt, checkedOn, version, licence, counts } = metadata;
  const rows = (file: string) => (counts[file] ?? 0).toLocaleString('en-GB');
  return (
    <>
      <p className={styles['kicker']}>The data set</p>
      <h1>Every fact here is yours to take</h1>
      <p className={styles['lead']}>
        {rows('inspections')} inspections and visits, {rows('judgements')} judgements,{' '}
        {rows('improvement-areas')} areas for improvement and {rows('action-plans')} action plans,
        as plain CSV files and as a JSON API.
      </p>

      <dl className={styles['papers']}>
        <div>
          <dt>Reports published to</dt>
          <dd>{formatDay(dataAsAt)}</dd>
        </div>
        <div>
          <dt>Last checked against the sources</dt>
          <dd>{formatDay(checkedOn)}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>
            <code>{version}</code>
          </dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>
            <a href={licence.address}>{licence.name}</a>
          </dd>
        </div>
      </dl>

      <DataFiles files={metadata.files} />
      <ApiFiles />
      <SourceList sources={metadata.sources} />

      <section className={styles['section']} aria-labelledby="reuse">
        <h2 id="reuse">Using it</h2>
        <p className={styles['text']}>
          You may copy, publish and adapt the data, also for money, if you name the source. Please
          keep this line with it:
        </p>
        <blockquote className={styles['quote']}>{licence.attribution}</blockquote>
        <p className={styles['text']}>
          What the data do not hold is not the same as nothing: areas for improvement are
          transcribed from ILACS reports only, most councils publish no dated action plan, and some
          visits are known only from the news. The dictionary says how far each file reaches.
        </p>
      </section>
    </>
  );
}
