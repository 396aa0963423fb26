import type { ReactNode } from 'react';
import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { ApiPaths } from './ApiPaths.tsx';
import { BeforeUse } from './BeforeUse.tsx';
import { DataFiles } from './DataFiles.tsx';
import { KeepUp } from './KeepUp.tsx';
import { SourceList } from './SourceList.tsx';
import { TakeItAll } from './TakeItAll.tsx';
import styles from './DataSet.module.css';

interface DataSetProps {
  metadata: Metadata;
  /** Where the site is published, without a slash at the end; empty: not set. */
  site: string;
  /** Coverage and quality: asked for apart, so that it may fail alone. */
  quality: ReactNode;
}

const parts = [
  { id: 'take', title: 'Take it all' },
  { id: 'files', title: 'File by file' },
  { id: 'quality', title: 'How complete it is' },
  { id: 'api', title: 'The API' },
  { id: 'reuse', title: 'Before you use it' },
  { id: 'sources', title: 'Sources' },
  { id: 'updates', title: 'What changed' },
  { id: 'mistakes', title: 'Report a mistake' },
];

/** The data set behind the site: what it is, how far it reaches, and every way to take it away. */
export function DataSet({ metadata, site, quality }: DataSetProps) {
  const { dataAsAt, checkedOn, version, licence, counts } = metadata;
  const rows = (file: string) => (counts[file] ?? 0).toLocaleString('en-GB');
  return (
    <>
      <p className={styles['kicker']}>Open data</p>
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
      <PageParts parts={parts} />
      <TakeItAll metadata={metadata} site={site} />
      <DataFiles files={metadata.files} />
      <Section
        id="quality"
        title="How complete it is, and how sure"
        note="Counted from the data themselves, each time they are published."
      >
        {quality}
      </Section>
      <ApiPaths version={version} />
      <BeforeUse />
      <SourceList sources={metadata.sources} />
      <KeepUp />
    </>
  );
}
