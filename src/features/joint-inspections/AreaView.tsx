import { useMemo, type ReactNode } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import { areaAddress } from './areaAddress.ts';
import { areaBehind } from './areaBehind.ts';
import { AreaCounts } from './AreaCounts.tsx';
import { areaData } from './areaData.ts';
import { areaHeadline } from './areaHeadline.ts';
import { AreaMap } from './AreaMap.tsx';
import type { AreaSubject } from './areaSubject.ts';
import { AreaTable } from './AreaTable.tsx';
import styles from './AreaView.module.css';
import { AreaYears } from './AreaYears.tsx';
import { countStatuses } from './countStatuses.ts';

interface AreaViewProps {
  subject: AreaSubject;
  list: CouncilList;
  inspections: InspectionList;
  kicker: string;
  /** How these are kept apart from grades. */
  basis: ReactNode;
  /** What such an inspection is. */
  meaning: ReactNode;
}

/** A kind of inspection without grades: where it found what, when, and council by council. */
export function AreaView(props: AreaViewProps) {
  const { subject, list, inspections, kicker, basis, meaning } = props;
  const data = useMemo(() => areaData(subject, list, inspections), [subject, list, inspections]);
  const codec = useMemo(() => areaAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const behind = useBehind(chosen.open, change);
  const counts = useMemo(() => countStatuses(data.rows.filter(({ stands }) => stands)), [data]);
  const { headline, lead } = useMemo(() => areaHeadline(data), [data]);
  const opened = useMemo(
    () => (chosen.open === null ? null : areaBehind(data, chosen.open)),
    [data, chosen.open],
  );
  const councils = opened !== null && <CouncilsBehind {...opened} behind={behind} />;
  const isNow = chosen.open?.startsWith('now.') === true;
  const hasAny = data.rows.some(({ inspection }) => inspection !== null);
  return (
    <>
      <header className={styles['header']}>
        <p className={styles['kicker']}>{kicker}</p>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className={styles['lead']}>{lead}</p>
        <p className={styles['basis']}>{basis}</p>
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      <div className={styles['overview']}>
        <AreaMap data={data} list={list} counts={counts} behind={behind} />
        <div className={styles['aside']}>
          <AreaCounts data={data} counts={counts} behind={behind} />
          <div className={styles['meaning']}>{meaning}</div>
        </div>
      </div>
      {isNow && councils}
      {hasAny && <AreaYears data={data} behind={behind} />}
      {!isNow && councils}
      <AreaTable data={data} chosen={chosen} shown={shown} change={change} />
    </>
  );
}
