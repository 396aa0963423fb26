import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import styles from './Compare.module.css';
import { compareAddress } from './compareAddress.ts';
import { comparedCouncils } from './comparedCouncils.ts';
import { compareHeadline } from './compareHeadline.ts';
import { ComparedPart } from './ComparedPart.tsx';
import { CouncilChooser } from './CouncilChooser.tsx';
import { Invitation } from './Invitation.tsx';

interface CompareProps {
  list: CouncilList;
  /** The page's head, from what it says; null: nobody is chosen. */
  headOf: (said: { title: string; lead: string } | null) => ReactNode;
}

/**
 * Councils beside each other, as chosen in the address: some, one with its statistical neighbours,
 * or a region. The page written at build time has none chosen.
 */
export function Compare({ list, headOf }: CompareProps) {
  const data = nationalData(list);
  const codec = useMemo(() => compareAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const [only = ''] = shown.councils;
  const council = useQuery({ ...councilQuery(only), enabled: shown.neighbours });
  const neighbours = shown.neighbours ? (council.data?.neighbours ?? null) : null;
  const councils = useMemo(
    () => comparedCouncils(data, shown, neighbours),
    [data, shown, neighbours],
  );
  const said = useMemo(
    () =>
      councils.length === 0
        ? null
        : compareHeadline(shown, councils, shown.judgement, data.dataAsAt),
    [shown, councils, data],
  );
  const path = useMemo(() => {
    const query = codec
      .write({ ...shown, open: null })
      .toString()
      .replaceAll('%2C', ',');
    return `/compare?${query}`;
  }, [codec, shown]);
  // As the controls have it already: what is ready to open makes room at once.
  const nobody = chosen.councils.length === 0 && chosen.region === null;
  const part = said !== null && (
    <ComparedPart
      {...{ data, councils, chosen, shown, change, path }}
      headline={said.title}
      subject={said.subject}
    />
  );
  return (
    <>
      {headOf(said)}
      <NationalPages here="compare" />
      <header className={styles['header']}>
        <p className={styles['kicker']}>Compare councils’ children’s services</p>
        <h1 tabIndex={-1}>{said?.title ?? 'Which councils would you set side by side?'}</h1>
        {/* A line of its own for each headline: it does not move from under one to under the next. */}
        <p key={said?.title} className={styles['lead']}>
          {said?.lead ??
            'Up to six councils, one and its statistical neighbours, or a region: their Ofsted judgements, on one time axis, with what they were all asked to improve and every visit.'}
        </p>
      </header>
      <CouncilChooser data={data} chosen={chosen} change={change} />
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {said === null && nobody ? (
        <Invitation data={data} />
      ) : (
        <div className={styles['results']}>
          {shown.neighbours && (
            <QueryBoundary query={council} what="the statistical neighbours" isPart>
              {({ name, neighbours: its }) =>
                its.length === 0 && (
                  <Notice title="No statistical neighbours">
                    The data set names none for {placeInWords(name)}: it stands alone here.
                  </Notice>
                )
              }
            </QueryBoundary>
          )}
          {/* While its neighbours are asked for, the council does not come and go alone. */}
          {shown.neighbours && council.data === undefined && council.error === null ? null : part}
        </div>
      )}
    </>
  );
}
