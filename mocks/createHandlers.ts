import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { apiRoot } from '#contract/apiPaths.ts';
import type { ScenarioName } from './scenario.ts';
import { scenarios } from './scenarios.ts';

/**
 * The API as a site at any base address serves it. `answers` is JSON text by path, as published;
 * `scenario` lays a way of behaving on top.
 */
export function createHandlers(
  answers: ReadonlyMap<string, string>,
  scenario: ScenarioName,
): HttpHandler[] {
  const { answer } = scenarios[scenario];
  return [
    http.get(`*/${apiRoot}/*`, async ({ request }) => {
      const { pathname } = new URL(request.url);
      const path = pathname.slice(pathname.lastIndexOf(`/${apiRoot}/`) + 1);
      const { status, body, wait } = answer(path, answers.get(path) ?? null);
      if (wait > 0) await delay(wait);
      return new HttpResponse(body, { status, headers: { 'content-type': 'application/json' } });
    }),
  ];
}
