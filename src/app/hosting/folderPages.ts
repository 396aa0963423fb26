/**
 * Names of the pages whose address is a folder too, as `data`: some hosts answer `/data` with the
 * folder's index, which is then the page. `files`: all of the site's, from its root.
 */
export function folderPages(files: readonly string[]): string[] {
  const folders = new Set(
    files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))),
  );
  return files
    .filter((file) => !file.includes('/') && file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => folders.has(name));
}
