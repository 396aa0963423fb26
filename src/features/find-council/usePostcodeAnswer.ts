import { useQuery } from '@tanstack/react-query';
import { answerPostcode, type PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import { answerPostcodeArea } from '#domain/postcodes/answerPostcodeArea.ts';
import type { PostcodeText } from '#domain/postcodes/readPostcode.ts';
import { postcodeQueries } from '#shared/api/postcodeQueries.ts';

export type AskedPostcode =
  | { state: 'loading'; what: string }
  | { state: 'failed'; what: string; error: Error; isRetrying: boolean; retry: () => void }
  | { state: 'answered'; answer: PostcodeAnswer };

/** Where a postcode is. Fetches only the file of its area, and nothing for text that is none. */
export function usePostcodeAnswer(postcode: PostcodeText | null): AskedPostcode {
  const readable = postcode !== null && postcode.kind !== 'malformed' ? postcode : null;
  const letters = readable?.area ?? '';
  const areas = useQuery({ ...postcodeQueries.areas(), enabled: readable !== null });
  const isListed = areas.data?.areas.includes(letters) ?? false;
  const area = useQuery({ ...postcodeQueries.area(letters), enabled: isListed });

  if (readable === null) {
    const text = postcode?.text ?? '';
    return { state: 'answered', answer: { kind: 'malformed', text } };
  }
  if (areas.data === undefined) return waitingFor(areas, 'the list of postcodes');
  const settled = answerPostcodeArea(readable, areas.data.areas);
  if (settled !== null) return { state: 'answered', answer: settled };
  if (area.data === undefined) return waitingFor(area, `the postcodes of ${letters}`);
  return { state: 'answered', answer: answerPostcode(readable, area.data) };
}

function waitingFor(
  query: { error: Error | null; isFetching: boolean; refetch: () => Promise<unknown> },
  what: string,
): AskedPostcode {
  const { error, isFetching: isRetrying, refetch } = query;
  if (error === null) return { state: 'loading', what };
  return { state: 'failed', what, error, isRetrying, retry: () => void refetch() };
}
