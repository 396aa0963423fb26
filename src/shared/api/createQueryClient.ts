import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './ApiError.ts';

const hour = 3_600_000;
const passing = new Set(['server', 'slow', 'offline']);

/**
 * The cache of answers. The data change a few times a month, so an answer is good for an hour and
 * is kept as long as the page is open: what has been read once stays readable offline.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: hour,
        gcTime: Infinity,
        // Ask even when the browser thinks it is offline: an error can be shown, a pause cannot.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiError && passing.has(error.fault),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
