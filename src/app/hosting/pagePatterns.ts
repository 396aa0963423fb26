/**
 * Patterns of the pages that no other site may frame, from their paths: an address of one part as it
 * is, `/councils/x` as every address of its folder. `folders` have an address of their own with a
 * slash at its end.
 */
export function pagePatterns(paths: readonly string[], folders: readonly string[]): string[] {
  const own = paths.filter((path) => path !== '/404' && !path.startsWith('/embed/'));
  const patterns = own.map((path) => {
    const [folder = '', ...rest] = path.slice(1).split('/');
    return rest.length === 0 ? path : `/${[folder, ...rest.map(() => ':page')].join('/')}`;
  });
  return [...new Set([...patterns, ...folders.map((folder) => `/${folder}/`)])];
}
