import { http, HttpResponse, type RequestHandler } from 'msw';
import { apiRoot } from '#contract/apiPaths.ts';
import { imaginaryAnswers } from './imaginaryAnswers.ts';

/** The API in good health, on imaginary councils; `asked` collects the path of every request. */
export function imaginaryApi(asked: string[] = []): RequestHandler[] {
  return [...imaginaryAnswers].map(([path, body]) =>
    http.get(`*/${path}`, () => {
      asked.push(path.slice(apiRoot.length + 1));
      return HttpResponse.json(body);
    }),
  );
}
