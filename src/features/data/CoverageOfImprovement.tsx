import type { DataQuality } from '#contract/quality.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { coverageInWords } from './coverageInWords.ts';
import { ShareBar } from './ShareBar.tsx';
import styles from './Quality.module.css';

const lackingWords = {
  partial: 'transcribed in part',
  'not-transcribed': 'not transcribed',
};

/** Areas for improvement: how many reports are transcribed, and which are not. */
export function CoverageOfImprovement({ quality }: { quality: DataQuality }) {
  const { reports, lacking } = quality.improvement;
  const count = (id: string) => reports[id] ?? 0;
  return (
    <div className={styles['part']}>
      <h3>Areas for improvement</h3>
      <div>
        <p className={styles['says']}>{coverageInWords(quality)}</p>
        <ShareBar
          shares={[
            { label: 'reports in full', count: count('full'), look: 'whole' },
            { label: 'in part', count: count('partial'), look: 'half' },
            { label: 'name no area', count: count('none-named'), look: 'low' },
            { label: 'not transcribed', count: count('not-transcribed'), look: 'open' },
          ]}
        />
        {lacking.length > 0 && (
          <Meaning
            summary={`Which ${lacking.length === 1 ? 'report' : countOf(lacking.length, 'report')}`}
          >
            <ul className={styles['list']}>
              {lacking.map((one) => (
                <li key={one.inspectionId}>
                  <a href={`${import.meta.env.BASE_URL}councils/${one.councilId}`}>{one.council}</a>
                  {one.isFormer && ' (abolished)'}, report of {formatDay(one.publishedOn)}
                  {one.isLatest && !one.isFormer && ', its latest'}: {lackingWords[one.coverage]}
                </li>
              ))}
            </ul>
          </Meaning>
        )}
        <p className={styles['note']}>
          Not transcribed means not known here, not that inspectors asked for nothing. SIF reports,
          up to 2018, are not transcribed at all.
        </p>
      </div>
    </div>
  );
}
