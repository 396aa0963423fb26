import { useMemo } from 'react';
import type { ThemeFile } from '#contract/themeFile.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { Loading } from '#shared/ui/Loading.tsx';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { Asked } from './Asked.tsx';
import { councilsBehindNumber } from './councilsBehindNumber.ts';
import styles from './Theme.module.css';
import { placeListPart } from './placeListPart.ts';
import { placeLimit, placeRule } from './placeWords.ts';
import { themeAddress } from './themeAddress.ts';
import { ThemeCounts } from './ThemeCounts.tsx';
import { themeData } from './themeData.ts';
import { themeHeadline } from './themeHeadline.ts';
import { themeRestPart } from './themeRestPart.ts';
import { themeSections } from './themeSections.ts';
import { ThemeYears } from './ThemeYears.tsx';

/** One theme: who was asked to improve it, when, whether it came back, and where to learn. */
export function Theme({ file }: { file: ThemeFile }) {
  const data = useMemo(() => themeData(file), [file]);
  const codec = useMemo(() => themeAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const behind = useBehind(chosen.open, change);
  const { headline, lead } = useMemo(() => themeHeadline(file), [file]);
  const { id, group } = file.theme;
  const isLeftover = id === leftoverTheme;
  const isAsked = data.rows.length > 0;
  const parts = (Object.keys(themeSections) as (keyof typeof themeSections)[])
    .filter((part) => isAsked || part === 'not-counted')
    .filter((part) => !isLeftover || (part !== 'next' && part !== 'learn'));
  return (
    <>
      <NationalPages here="themes" />
      <header className={styles['header']}>
        <p className={styles['kicker']}>
          <a href={pageAddress.of('/themes')}>All themes</a>, {group.toLowerCase()}
        </p>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className={styles['text']}>{lead}</p>
        <p className={styles['basis']}>
          Themes are our own sorting of what Ofsted’s reports since 2018 (ILACS) ask to improve; the
          wording is ours too.
          {!isLeftover && ' A theme that came back is the same theme, not the same sentence.'}
        </p>
      </header>
      <PageParts parts={parts.map((part) => ({ id: part, title: themeSections[part] }))} />
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {isAsked && !isLeftover && (
        <Section id="next" title={themeSections.next}>
          <ThemeCounts rows={data.rows} behind={behind} />
          {behind.open !== null && !/^\d/.test(behind.open) && (
            <CouncilsBehind {...councilsBehindNumber(data, behind.open)} behind={behind} />
          )}
        </Section>
      )}
      {isAsked && <ThemeYears data={data} behind={behind} />}
      {isAsked && <Asked data={data} chosen={chosen} shown={shown} change={change} />}
      {isAsked && !isLeftover && (
        <Section
          id="learn"
          title={themeSections.learn}
          note={`${placeRule} ${placeLimit}`}
          foot={
            file.goodSince.length > 0 && (
              <TakeAwayButton
                what={themeSections.learn}
                load={async () =>
                  (await import('./themePlacesTakeAway.ts')).themePlacesTakeAway(data)
                }
              />
            )
          }
        >
          <WrittenPart
            later={placeListPart}
            version={`${id} ${file.version}`}
            fallback={<Loading what="the places to learn from" />}
          >
            <placeListPart.Part data={data} />
          </WrittenPart>
        </Section>
      )}
      <WrittenPart
        later={themeRestPart}
        version={`${id} ${file.version}`}
        fallback={<Loading what="the rest of the page" />}
      >
        <themeRestPart.Part file={file} />
      </WrittenPart>
    </>
  );
}
