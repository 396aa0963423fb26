import { useMemo } from 'react';
import type { AfterInadequateList } from '#contract/afterInadequate.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { reinspectionPractice } from '#shared/format/reinspectionPractice.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import styles from './AfterInadequate.module.css';
import { afterInadequateAddress } from './afterInadequateAddress.ts';
import { afterInadequateData } from './afterInadequateData.ts';
import { afterInadequateHeadline } from './afterInadequateHeadline.ts';
import { afterInadequateView } from './afterInadequateView.ts';
import { PathChoices } from './PathChoices.tsx';
import { PathFigure } from './PathFigure.tsx';
import { pathNotes } from './pathNotes.ts';
import { PathNumbers } from './PathNumbers.tsx';
import { YourCouncil } from './YourCouncil.tsx';

/** What followed every inadequate judgement since 2014, by a chosen judgement. */
export function AfterInadequate({ list }: { list: AfterInadequateList }) {
  const data = afterInadequateData(list);
  const codec = useMemo(() => afterInadequateAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const { judgement, council, order, axis } = shown;
  const view = useMemo(
    () => afterInadequateView(data, { judgement, council, order }),
    [data, judgement, council, order],
  );
  const { title, lead, basis } = useMemo(() => afterInadequateHeadline(view), [view]);
  const behind = useBehind(chosen.open, change);
  const query = codec.write({ ...shown, open: null }).toString();
  return (
    <>
      <NationalPages here="after-inadequate" />
      <header className={styles['header']}>
        <p className={styles['kicker']}>After an inadequate judgement of children’s services</p>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== '' && <p className={styles['lead']}>{lead}</p>}
        <p className={styles['basis']}>{basis}</p>
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      <PathChoices data={data} state={chosen} change={change} />
      <YourCouncil view={view} />
      {view.paths.length > 0 && (
        <>
          <PathNumbers view={view} behind={behind} />
          <PathFigure view={view} chosen={chosen} axis={axis} query={query} change={change} />
          <Meaning summary="How to read this fairly">
            <ul className={styles['notes']}>
              {pathNotes.onPage(view).map((note) => (
                <li key={note}>{note}</li>
              ))}
              <li>
                {reinspectionPractice} That is of ILACS overall grades alone, to the first day of
                the next graded inspection, whatever its grade.
              </li>
            </ul>
          </Meaning>
        </>
      )}
    </>
  );
}
