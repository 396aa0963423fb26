import { extname } from 'node:path';
import type { Connect } from 'vite';
import { dataPaths } from '#contract/apiPaths.ts';

const besideCsvs: readonly string[] = [dataPaths.archive, dataPaths.dataPackage];

const feedTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.json': 'application/feed+json',
};

/** The media type of a file, with its encoding where it is text. */
function typeOf(file: string): string {
  if (file.endsWith('.zip')) return 'application/zip';
  const feedType = file.startsWith('feeds/') ? feedTypes[extname(file)] : undefined;
  const type = file.endsWith('.ics') ? 'text/calendar' : 'application/json';
  return `${feedType ?? type}; charset=utf-8`;
}

/**
 * Answers requests below /api/, /calendars/ and /feeds/, and for what lies beside the CSVs, from
 * memory: a file, or 404 with a word in JSON.
 * `published` gives the files by path from the site's root; null: the data set has never passed
 * its checks.
 */
export function serveApi(
  base: string,
  published: () => Promise<ReadonlyMap<string, string | Uint8Array> | null>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (!/^(api|calendars|feeds)\//.test(file) && !besideCsvs.includes(file)) {
      next();
      return;
    }
    const answer = (status: number, type: string, content: string | Uint8Array): void => {
      response.statusCode = status;
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(content);
    };
    const refuse = (status: number, message: string): void => {
      answer(status, 'application/json; charset=utf-8', JSON.stringify({ message }));
    };
    const send = (output: ReadonlyMap<string, string | Uint8Array> | null): void => {
      const content = output?.get(file);
      if (content !== undefined) answer(200, typeOf(file), content);
      else if (output === null) refuse(500, 'The data set has errors; the terminal lists them.');
      else refuse(404, `There is no ${file}.`);
    };
    published().then(send).catch(next);
  };
}
