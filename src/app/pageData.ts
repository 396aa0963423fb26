import type { QueryClient } from '@tanstack/react-query';
import { scriptJson } from './headMarkup.ts';
import type { PageQuestion } from './PageModule.ts';

const elementId = 'page-data';

interface PageData {
  path: string;
  answers: { queryKey: readonly unknown[]; answer: unknown }[];
}

/** The answers a page was written from, to stand in the page: it starts with them, not with a wait. */
export function pageDataMarkup(
  path: string,
  questions: readonly PageQuestion[],
  readAnswer: (apiPath: string) => string,
): string {
  const answers = questions.map(
    ({ queryKey, meta }) =>
      `{"queryKey":${JSON.stringify(queryKey)},"answer":${readAnswer(meta.path)}}`,
  );
  const json = `{"path":${JSON.stringify(path)},"answers":[${answers.join(',')}]}`;
  return `<script type="application/json" id="${elementId}">${scriptJson(json)}</script>`;
}

/**
 * Puts the answers a page was written from into the cache. Returns the path it was written for;
 * null where the page was not written at build time.
 */
export function takePageData(queryClient: QueryClient): string | null {
  const text = document.getElementById(elementId)?.textContent;
  if (text === undefined || text === '') return null;
  // Written by our own build into this very page, so its shape is known.
  const data = JSON.parse(text) as PageData;
  for (const { queryKey, answer } of data.answers) queryClient.setQueryData(queryKey, answer);
  return data.path;
}
