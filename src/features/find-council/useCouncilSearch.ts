import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { councilMeant } from '#domain/councilMeant.ts';
import { findCouncils, type FoundCouncil } from '#domain/findCouncils.ts';
import { indexCouncilNames } from '#domain/names/indexCouncilNames.ts';
import { readPostcode } from '#domain/postcodes/readPostcode.ts';
import { councilNamesQuery } from '#shared/api/councilNamesQuery.ts';
import type { CouncilOption } from './councilOption.ts';
import { foundByInWords } from './foundByInWords.ts';
import { optionsOfPostcode } from './optionsOfPostcode.ts';
import { postcodeAnswerInWords } from './postcodeAnswerInWords.ts';
import { usePostcodeAnswer } from './usePostcodeAnswer.ts';
import { withApostrophes } from './withApostrophes.ts';

/**
 * What typed text leads to. `sure`: the first option may be taken without asking; false where
 * another may be meant.
 */
export type CouncilSearch =
  | { state: 'idle' }
  | { state: 'loading'; what: string }
  | { state: 'failed'; what: string; error: Error; isRetrying: boolean; retry: () => void }
  | { state: 'found'; options: CouncilOption[]; message: string | null; sure: boolean };

/** Searches names, and postcodes in the files of the areas that are asked for. */
export function useCouncilSearch(text: string): CouncilSearch {
  const names = useQuery(councilNamesQuery());
  const postcode = useMemo(() => readPostcode(text), [text]);
  const postcodeAnswer = usePostcodeAnswer(postcode);
  const index = useMemo(() => (names.data ? indexCouncilNames(names.data) : null), [names.data]);
  const byName = useMemo(() => {
    const found = index === null || postcode !== null ? [] : findCouncils(index, text);
    return { options: found.map(optionOfName), sure: councilMeant(found) !== null };
  }, [index, postcode, text]);

  if (text.trim() === '') return { state: 'idle' };
  if (names.data === undefined || index === null) {
    const what = 'the names of the councils';
    if (names.error === null) return { state: 'loading', what };
    const { error, isFetching: isRetrying, refetch } = names;
    return { state: 'failed', what, error, isRetrying, retry: () => void refetch() };
  }
  if (postcode === null) {
    const message =
      byName.options.length === 0
        ? `No council or district is called “${withApostrophes(text.trim())}”. Type your postcode instead.`
        : null;
    return { state: 'found', ...byName, message };
  }
  if (postcodeAnswer.state !== 'answered') return postcodeAnswer;
  const { answer } = postcodeAnswer;
  const { councils } = names.data;
  const nameOf = (id: string) => councils.find((council) => council.id === id)?.name ?? id;
  return {
    state: 'found',
    options: optionsOfPostcode(answer, councils),
    message: postcodeAnswerInWords(answer, nameOf),
    sure: answer.kind === 'council',
  };
}

function optionOfName(found: FoundCouncil): CouncilOption {
  const { id, name, region, abolished } = found.council;
  return { id, name, region, former: abolished, note: foundByInWords(found) };
}
