import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { ApiError } from './ApiError.ts';
import { faultInWords } from './faultInWords.ts';

interface QueryBoundaryProps<Data> {
  query: UseQueryResult<Data>;
  /** What is asked for, as it reads in a sentence: "the councils". */
  what: string;
  children: (data: Data) => ReactNode;
  /** Shown instead of the usual words where the API says there is no such thing. */
  notFound?: ReactNode;
  /** It answers for a part of a page whose heading stands whatever comes. */
  isPart?: boolean;
}

/**
 * The four faces of a question to the API: asking, failed with a retry, failed but with an earlier
 * answer to show, answered. A failing part never takes the rest of the page down.
 */
export function QueryBoundary<Data>({
  query,
  what,
  children,
  notFound,
  isPart = false,
}: QueryBoundaryProps<Data>) {
  const { data, error, errorUpdateCount, isFetching, refetch } = query;
  // The cache forgets the error while it asks again: the notice, which holds the focus, stays.
  const isRetrying = data === undefined && isFetching && errorUpdateCount > 0;
  if (data === undefined && error === null && !isRetrying) return <Loading what={what} />;
  if (data === undefined && notFound !== undefined && isNotFound(error)) return notFound;

  const retry = () => void refetch();
  return (
    <>
      {(error !== null || isRetrying) && (
        <Notice
          title={data === undefined ? `Could not load ${what}` : `Could not refresh ${what}`}
          action={{ label: isFetching ? 'Trying again…' : 'Try again', onSelect: retry }}
          alone={data === undefined && !isPart}
        >
          {isRetrying ? 'Asking once more.' : faultInWords(error)}
          {hasDate(data) && ` What you see are the data as at ${formatDay(data.dataAsAt)}.`}
        </Notice>
      )}
      {data !== undefined && children(data)}
    </>
  );
}

function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.fault === 'not-found';
}

function hasDate(data: unknown): data is { dataAsAt: string } {
  return typeof data === 'object' && data !== null && 'dataAsAt' in data;
}
