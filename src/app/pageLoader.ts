import type { PageModule } from './PageModule.ts';
import type { Route } from './routes.ts';

const loaded = new Map<string, PageModule>();

/** The page's module if its script is here already: the first page is drawn without waiting. */
export function loadedPage(route: Route): PageModule | undefined {
  return loaded.get(route.name);
}

/** Fetches a page's script once. A failed fetch is tried again on the next call. */
export async function loadPage(route: Route): Promise<PageModule> {
  const page = loaded.get(route.name) ?? (await route.load());
  loaded.set(route.name, page);
  return page;
}
