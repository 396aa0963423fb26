import { useState } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import { CopyText } from './CopyText.tsx';
import { embedSnippet } from './embedSnippet.ts';
import { useEmbedHeights } from './useEmbedHeights.ts';
import { OneOf } from './OneOf.tsx';
import type { TakeAway } from './TakeAway.ts';
import type { Act } from './useOutcome.ts';
import styles from './TakeAwayParts.module.css';

interface EmbedPartProps {
  figure: TakeAway;
  /** The figure's page for other sites, from the site's root. */
  path: string;
  site: string;
  act: Act;
}

const kinds = [
  { id: 'live', label: 'Live: always the newest data' },
  { id: 'frozen', label: 'Frozen: as it is now' },
] as const;

function frozenPath(path: string, version: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}version=${encodeURIComponent(version)}`;
}

/** The figure on another site's page. */
export function EmbedPart({ figure, path, site, act }: EmbedPartProps) {
  const [kind, setKind] = useState<'live' | 'frozen'>('live');
  const version = kind === 'live' ? null : figure.version;
  const title = `${figure.kind}: ${version === null ? (figure.about ?? figure.subtitle) : figure.subtitle}`;
  const heights = useEmbedHeights(site + path);
  return (
    <>
      <p className={styles['lead']}>
        The chart and its table on your own page. The frame takes the width it is given and sets its
        own height.
      </p>
      <OneOf legend="Data" options={kinds} chosen={kind} onChoose={setKind} />
      <p className={styles['note']}>
        {version === null
          ? 'It changes when this site’s data change.'
          : `It keeps the data to ${formatDay(figure.dataAsAt)} (version ${version}) for good, and says so once there are newer ones.`}
      </p>
      <p className={styles['look']}>
        <a
          href={`${site}${version === null ? path : frozenPath(path, version)}`}
          target="_blank"
          rel="noopener"
        >
          Look at the embedded page (opens a new tab)
        </a>
        . It loads from this site only, when the reader comes near it: nothing from third parties,
        no cookies.
      </p>
      <CopyText
        title="Code for your page"
        what="the code"
        text={embedSnippet({ path, site, title, version, heights })}
        act={act}
        isCode
      />
    </>
  );
}
