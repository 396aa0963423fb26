import type { Connect } from 'vite';

/**
 * Answers requests below /api/ from memory: a file of the API, or 404 with a word in JSON. `published`
 * gives the files by path from the site's root; null: the data set has never passed its checks.
 */
export function serveApi(
  base: string,
  published: () => Promise<ReadonlyMap<string, string> | null>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (!file.startsWith('api/')) {
      next();
      return;
    }
    const answer = (status: number, text: string): void => {
      response.statusCode = status;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(text);
    };
    const refuse = (status: number, message: string): void => {
      answer(status, JSON.stringify({ message }));
    };
    const send = (output: ReadonlyMap<string, string> | null): void => {
      const text = output?.get(file);
      if (text !== undefined) answer(200, text);
      else if (output === null) refuse(500, 'The data set has errors; the terminal lists them.');
      else refuse(404, `There is no ${file}.`);
    };
    published().then(send).catch(next);
  };
}
