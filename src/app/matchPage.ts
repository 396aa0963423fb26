import { matchRoute } from 'wouter';
import { parse } from 'regexparam';
import { notFoundRoute, routes, type Route } from './routes.ts';

export interface MatchedPage {
  route: Route;
  params: Readonly<Record<string, string | undefined>>;
}

/** The page an address leads to. Never fails: where nothing fits, the not-found page does. */
export function matchPage(path: string): MatchedPage {
  for (const route of routes) {
    const [matches, params] = matchRoute(parse, route.pattern, path);
    if (matches) return { route, params };
  }
  return { route: notFoundRoute, params: {} };
}
