import type { Connect } from 'vite';

/**
 * Answers requests below /api/ and /calendars/ from memory: a file, or 404 with a word in JSON.
 * `published` gives the files by path from the site's root; null: the data set has never passed
 * its checks.
 */
export function serveApi(
  base: string,
  published: () => Promise<ReadonlyMap<string, string> | null>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (!/^(api|calendars)\//.test(file)) {
      next();
      return;
    }
    const answer = (status: number, type: string, text: string): void => {
      response.statusCode = status;
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(text);
    };
    const refuse = (status: number, message: string): void => {
      answer(status, 'application/json', JSON.stringify({ message }));
    };
    const send = (output: ReadonlyMap<string, string> | null): void => {
      const text = output?.get(file);
      const type = file.endsWith('.ics') ? 'text/calendar' : 'application/json';
      if (text !== undefined) answer(200, type, text);
      else if (output === null) refuse(500, 'The data set has errors; the terminal lists them.');
      else refuse(404, `There is no ${file}.`);
    };
    published().then(send).catch(next);
  };
}
