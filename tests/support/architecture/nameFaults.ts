const saysNothing = /^(?:utils?|helpers?|common|misc|index)$/i;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const camelOrPascalCase = /^[A-Za-z][A-Za-z0-9]*$/;

/** Names of files and folders that break the house's rules. `paths` have forward slashes. */
export function nameFaults(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const folders = path.split('/');
    const [name = ''] = (folders.pop() ?? '').split('.');
    const folder = folders.find((part) => !kebabCase.test(part));
    return [
      ...(saysNothing.test(name) ? [`${path}: "${name}" does not say what is in it`] : []),
      ...(camelOrPascalCase.test(name) ? [] : [`${path}: write "${name}" in camelCase`]),
      ...(folder === undefined ? [] : [`${path}: write the folder "${folder}" in kebab-case`]),
    ];
  });
}
