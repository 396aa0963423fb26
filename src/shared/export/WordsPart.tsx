import { useState } from 'react';
import { citation, type CitationStyle } from './citation.ts';
import { CopyText } from './CopyText.tsx';
import { OneOf } from './OneOf.tsx';
import type { TakeAway } from './TakeAway.ts';
import type { Act } from './useOutcome.ts';

interface WordsPartProps {
  figure: TakeAway;
  site: string;
  /** ISO day. */
  today: string;
  act: Act;
}

const styleNames: readonly { id: CitationStyle; label: string }[] = [
  { id: 'plain', label: 'Plain' },
  { id: 'apa', label: 'APA' },
  { id: 'harvard', label: 'Harvard' },
  { id: 'bibtex', label: 'BibTeX' },
];

/** What goes with a figure in words, each to be copied. */
export function WordsPart({ figure, site, today, act }: WordsPartProps) {
  const [style, setStyle] = useState<CitationStyle>('plain');
  const { alt, sentences, path } = figure;
  return (
    <>
      {sentences.length > 0 && (
        <CopyText
          title="In a sentence or two"
          what="the sentences"
          text={sentences.join(' ')}
          act={act}
        />
      )}
      <CopyText
        title="Alternative text, short"
        what="the short alternative text"
        text={alt.short}
        act={act}
      />
      <CopyText
        title="Alternative text, long"
        what="the long alternative text"
        text={alt.long}
        act={act}
      />
      <CopyText
        title="Citation"
        what="the citation"
        text={citation(figure, style, { site, accessedOn: today })}
        act={act}
        isCode={style === 'bibtex'}
      >
        <OneOf legend="Style" options={styleNames} chosen={style} onChoose={setStyle} />
      </CopyText>
      <CopyText title="Address" what="the address" text={`${site}${path}`} act={act} />
    </>
  );
}
