import type { PageModule } from './PageModule.ts';
import type { Route } from './routes.ts';

const loaded = new Map<string, PageModule>();
/** Routes whose later parts are here too. */
const whole = new Set<string>();

/**
 * The page's module if its script is here already: the first page is drawn without waiting.
 * `isWritten`: the page is taken over as it was written, so its later parts are not needed.
 */
export function loadedPage(route: Route, isWritten: boolean): PageModule | undefined {
  return isWritten || whole.has(route.name) ? loaded.get(route.name) : undefined;
}

/** Fetches a page's script once, without its later parts: enough to take over a written page. */
export async function loadWrittenPage(route: Route): Promise<PageModule> {
  const page = loaded.get(route.name) ?? (await route.load());
  loaded.set(route.name, page);
  return page;
}

/** Fetches all a page is drawn from, once. A failed fetch is tried again on the next call. */
export async function loadPage(route: Route): Promise<PageModule> {
  const page = await loadWrittenPage(route);
  await page.loadRest?.();
  whole.add(route.name);
  return page;
}
