import { memo } from 'react';
import { sentenceCase } from '#shared/format/countOf.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import type { AreaData } from './areaData.ts';
import type { AreaState } from './areaState.ts';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import styles from './AreaTable.module.css';
import type { AreaStatusCounts } from './countStatuses.ts';

interface AreaFiltersProps {
  data: AreaData;
  state: AreaState;
  /** How many rows each choice of what was found would show, and all. */
  counts: AreaStatusCounts;
  all: number;
  change: (next: Partial<AreaState>) => void;
}

/** What narrows the table down. */
export const AreaFilters = memo(function AreaFilters({
  data: { subject, topics, regions, rows },
  state,
  counts,
  all,
  change,
}: AreaFiltersProps) {
  const inUse = new Set(rows.map(({ status }) => status));
  const options = subject.statusIds
    .filter((id) => inUse.has(id))
    .map((id) => ({ id, label: areaStatusWords[id].label, count: counts[id] }));
  return (
    <div className={styles['filters']} data-needs-script="">
      <CountedChoice<AreaStatus | 'all'>
        label={subject.found}
        options={[{ id: 'all', label: 'All', count: all }, ...options]}
        chosen={state.status ?? 'all'}
        onChoose={(id) => {
          change({ status: id === 'all' ? null : id });
        }}
      />
      <div className={styles['choices']}>
        {subject.hasTopics && (
          <Choice
            label="Topic"
            all="All topics"
            options={topics.map((id) => ({ id, label: sentenceCase(visitTopicWords(id)) }))}
            chosen={state.topic}
            onChoose={(topic) => {
              change({ topic });
            }}
          />
        )}
        <Choice
          label="Region"
          all="All of England"
          options={regions.map((region) => ({ id: region, label: region }))}
          chosen={state.region}
          onChoose={(region) => {
            change({ region });
          }}
        />
      </div>
    </div>
  );
});
