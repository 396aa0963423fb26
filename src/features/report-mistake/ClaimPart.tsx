import type { Council } from '#contract/council.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import type { Claim } from './Claim.ts';
import styles from './ClaimPart.module.css';

/** What the tracker says, with its source and its place in the data set. */
export function ClaimPart({ council, claim }: { council: Council; claim: Claim }) {
  const { lines, source, row, page } = claim;
  return (
    <section className={styles['claim']} aria-labelledby="claim-title">
      <h2 id="claim-title">What the tracker says</h2>
      <dl>
        <div>
          <dt>Council</dt>
          <dd>
            <a href={pageAddress.of(page)}>{council.name}</a>
          </dd>
        </div>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Source</dt>
          <dd>
            <SourceMark kind={source.kind} />
            {source.address === null ? (
              `${source.title}, no link in the data`
            ) : (
              <a href={source.address}>{source.title}</a>
            )}
            , {source.read}
          </dd>
        </div>
        <div>
          <dt>In the data set</dt>
          <dd>
            <a href={`${import.meta.env.BASE_URL}data/${row.file}`}>{row.file}</a>, row {row.id};
            version {council.version}, data to {formatDay(council.dataAsAt)}
          </dd>
        </div>
      </dl>
      <SourceKey flags={false} />
    </section>
  );
}
