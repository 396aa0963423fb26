import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { PageHead } from './PageHead.ts';

/** What a page asks of the API before it can be drawn: enough to answer it from disk. */
export interface PageQuestion {
  queryKey: readonly unknown[];
  meta: { path: string };
}

/** A page as the router, the build and the browser meet it. */
export interface PageModule {
  Page: ComponentType<{ params: Readonly<Record<string, string | undefined>> }>;
  questions: (params: Readonly<Record<string, string | undefined>>) => PageQuestion[];
  /** Fetches the parts that a page written at build time does without. */
  loadRest?: () => Promise<void>;
  /** The page's head, from the answers to its questions in the cache. */
  head: (
    params: Readonly<Record<string, string | undefined>>,
    answers: Pick<QueryClient, 'getQueryData'>,
  ) => PageHead;
}
