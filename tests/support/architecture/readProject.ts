import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readModule, type Aliases, type Module } from './readModule.ts';

const read = /\.(?:[mc]?[jt]sx?|css)$/;

function readAliases(root: string): Aliases {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  const { imports } = JSON.parse(text) as { imports: Record<string, string> };
  return Object.entries(imports).map(
    ([name, folder]) => [name.replace('*', ''), folder.replace('*', '')] as const,
  );
}

/** Every script and style sheet of the project's own folders, but what a tool has written. */
export function readProject(root: string, folders: readonly string[]): Module[] {
  const aliases = readAliases(root);
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && read.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, path.relative(root, file).split(path.sep).join('/')] as const)
    .filter(([, name]) => !name.startsWith('mocks/public/'))
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([file, name]) => readModule(name, readFileSync(file, 'utf8'), aliases));
}
