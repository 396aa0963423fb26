/**
 * The part of the project a file belongs to, as the rules name it: `contract`, `shared/ui`,
 * `features/explore`, `mocks`. A file with no part of its own, as `src/x.ts`, gives its folder.
 */
export function zoneOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const [top = '', first, second] = folders;
  if (top !== 'src' || first === undefined) return top;
  const divided = first === 'shared' || first === 'features';
  return divided && second !== undefined ? `${first}/${second}` : first;
}
