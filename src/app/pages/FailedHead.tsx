import type { UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '#shared/api/ApiError.ts';
import { DocumentHead } from '../DocumentHead.tsx';

/**
 * The head of a page whose data could not be loaded: the page before must not lend it its title.
 * A thing that is not there has a page, and a head, of its own.
 */
export function FailedHead({ query, path }: { query: UseQueryResult; path: string }) {
  const { data, error } = query;
  if (data !== undefined || error === null) return null;
  if (error instanceof ApiError && error.fault === 'not-found') return null;
  return (
    <DocumentHead head={{ title: 'Could not be loaded', description: '', path, unlisted: true }} />
  );
}
