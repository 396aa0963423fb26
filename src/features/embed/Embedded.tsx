import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { siteName } from '#shared/format/siteName.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { FrozenNote } from './FrozenNote.tsx';
import styles from './Embedded.module.css';
import type { EmbedAddress } from './useEmbedAddress.ts';
import { useShownWhenReady } from './useShownWhenReady.ts';

interface EmbeddedProps<Data> {
  address: EmbedAddress;
  /** The data as they are now. */
  live: UseQueryResult<Data>;
  /** The data of the version the address asks for. Not looked at where it asks for none. */
  kept: UseQueryResult<Data>;
  /** What the figure is about; the heading of the page. */
  heading: (data: Data) => string;
  children: (data: Data) => ReactNode;
}

/**
 * A figure alone, for other people's pages: live, or frozen at a version of the data for good. Where
 * that version is not kept it says so: other data never take its place.
 */
export function Embedded<Data extends { version: string; dataAsAt: string }>(
  props: EmbeddedProps<Data>,
) {
  const { address, live, kept, heading, children } = props;
  const { query, version, page } = address;
  const isLive = version === null || live.data?.version === version;
  const shown = isLive ? live : kept;
  const href = pageAddress.of(page);
  useShownWhenReady(query, shown.data !== undefined || shown.error !== null);
  const notFound = (
    <Notice
      title={isLive ? 'There is no such figure' : 'This version of the data is not kept'}
      alone
    >
      {isLive
        ? 'The address may be old or mistyped.'
        : 'The figure was to be shown as it stood in one version of the data, of which there is nothing here. '}
      {!isLive && (
        <a href={href} target="_blank" rel="noopener">
          See the live figure
        </a>
      )}
    </Notice>
  );
  const named = shown.data ?? live.data;
  // A question that failed has a heading of its own.
  const hasFailed = shown.data === undefined && shown.error !== null;
  return (
    <div className={styles['embedded']}>
      {!hasFailed && <h1>{named === undefined ? siteName : heading(named)}</h1>}
      <div className={styles['figure']}>
        <p data-without-script="" className={styles['note']}>
          Scripts are off: this is the live figure as it opens, whatever the frame asked for.
        </p>
        <QueryBoundary query={shown} what="the figure" notFound={notFound}>
          {(data) => (
            <>
              {!isLive && (
                <FrozenNote
                  dataAsAt={data.dataAsAt}
                  liveAsAt={live.data?.dataAsAt ?? null}
                  href={href}
                />
              )}
              {children(data)}
            </>
          )}
        </QueryBoundary>
      </div>
      <footer className={styles['footer']}>
        <a href={href} target="_blank" rel="noopener">
          Explore it at {siteName}
        </a>
      </footer>
    </div>
  );
}
