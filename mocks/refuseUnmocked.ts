/**
 * What to do with a request no mock answers: one below `apiBase` fails, or the development server
 * would answer it with a page; the others are the app's own files and go through.
 */
export function refuseUnmocked(apiBase: string): (request: Request) => void {
  return ({ method, url }) => {
    if (!new URL(url).pathname.startsWith(apiBase)) return;
    throw new Error(`No mock answers ${method} ${url}`);
  };
}
