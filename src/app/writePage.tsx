import { renderToString } from 'react-dom/server';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { App } from './App.tsx';
import { headMarkup } from './headMarkup.ts';
import { matchPage } from './matchPage.ts';
import { pageFiles } from './pageFiles.ts';
import { pageDataMarkup } from './pageData.ts';
import { loadPage } from './pageLoader.ts';
import { siteAddress } from './siteAddress.ts';
import { pageCard } from './social-cards/pageCard.ts';
import type { SocialCard } from './social-cards/SocialCard.ts';

export interface WrittenPage {
  head: string;
  body: string;
  data: string;
  /** What other sites show with a link to it; null: the data have nothing to show. */
  card: SocialCard | null;
  /** The module of the page, from the project's root. */
  file: string;
}

/**
 * Writes one page as HTML. `readAnswer` gives the API's file of a path as text. Fails where the
 * page would be without a heading: an empty page must stop the build, not reach a reader.
 */
export async function writePage(
  path: string,
  readAnswer: (apiPath: string) => string,
): Promise<WrittenPage> {
  const { route, params } = matchPage(path);
  const page = await loadPage(route);
  const queryClient = createQueryClient();
  const questions = page.questions(params);
  for (const { queryKey, meta } of questions) {
    queryClient.setQueryData(queryKey, JSON.parse(readAnswer(meta.path)));
  }
  const file = pageFiles[route.name];
  if (file === undefined) throw new Error(`Nobody says where the page of ${route.name} is`);
  const body = renderToString(<App queryClient={queryClient} path={path} />);
  if (!body.includes('<h1')) throw new Error(`${path} was written without a heading`);
  const card = pageCard({ route: route.name, params, readAnswer, site: siteAddress });
  const head = headMarkup(page.head(params, queryClient), card, siteAddress);
  queryClient.clear();
  const data = pageDataMarkup(path, questions, readAnswer);
  return { head, body, data, card, file };
}
