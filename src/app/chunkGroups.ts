import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { mergePageSets, type PageSet } from './mergePageSets.ts';

/** Of the build's graph: what this needs. */
interface Graph {
  getModuleInfo: (id: string) => {
    importedIds?: readonly string[];
    code?: string | null;
  } | null;
}

interface Group {
  name: (id: string, graph: Graph) => string | null;
  debugName: string;
}

/** What a page fetches by itself once it stands: it must not bring another page's script along. */
const fetchedSoon = ['src/features/following/followFromCouncil.ts'];

/**
 * The files of what answers of the API are checked with, fetched as the first question is asked: the
 * schemas; and apart, as what a reader keeps is checked with them too, their library and the plainest
 * of them. The contract's
 * lists of ids and paths, next to nothing, are in every page's start: neither may lead into a page's file.
 */
function contractModules(root: string, graph: Graph): Map<string, string> {
  const isLibrary = (id: string) => id.includes('/valibot/');
  const check = path.join(root, 'src/shared/api/checkAnswer.ts');
  const files = readdirSync(path.join(root, 'src/contract')).map((file) =>
    path.join(root, 'src/contract', file),
  );
  const isSchema = (file: string) => graph.getModuleInfo(file)?.importedIds?.some(isLibrary);
  return new Map([
    ...files.map((file) => [file, isSchema(file) ? 'contract' : 'start'] as const),
    [check, 'contract'],
    ...[...closure(check, graph)].filter(isLibrary).map((id) => [id, 'schemas'] as const),
    ...['papers.ts', 'grades.ts'].map(
      (file) => [path.join(root, 'src/contract', file), 'schemas'] as const,
    ),
  ]);
}

function nameOf(file: string): string {
  return path.basename(file).replace(/(Pages?)?\.tsx?$/, '');
}

function isPageFile(name: string): boolean {
  return /Pages?\.tsx$/.test(name);
}

/** About what a module adds to a compressed file, in bytes: its comments and spaces go. */
function compressedSize(code: string): number {
  const small = code
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');
  return gzipSync(small).length / 2;
}

function closure(start: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * How the scripts of a build are divided into files: what every page starts with, and what is needed
 * at once by the same pages, small sets put together. What comes on request only (a dialog, a chart's
 * library) is not counted: it must not make a page's first load larger.
 */
export function chunkGroups(root: string): Group[] {
  const pagesFolder = path.join(root, 'src/app/pages');
  const isPage = (id: string) => path.dirname(id) === pagesFolder && isPageFile(id);
  let groups: Map<string, string> | null = null;

  const divide = (graph: Graph) => {
    const start = closure(path.join(root, 'src/app/start.tsx'), graph);
    const pagesOf = new Map<string, string[]>();
    const parts = new Set(fetchedSoon.map(nameOf));
    const roots = [
      ...readdirSync(pagesFolder)
        .filter(isPageFile)
        .map((file) => path.join(pagesFolder, file)),
      ...fetchedSoon.map((file) => path.join(root, file)),
    ];
    for (const file of roots) {
      const name = nameOf(file);
      for (const id of closure(file, graph)) {
        if (!start.has(id)) pagesOf.set(id, [...(pagesOf.get(id) ?? []), name]);
      }
    }
    groups = new Map([...start].map((id) => [id, 'start']));
    const sets = new Map<string, PageSet>();
    for (const [id, pages] of pagesOf) {
      // A page is the way into its file: its own name leads the build to it.
      if (isPage(id)) continue;
      const whole = pages.filter((page) => !parts.has(page));
      // A figure on other sites parts no file that two pages share already.
      const sites = whole.filter((page) => !page.startsWith('embed'));
      const set = sites.length > 1 ? sites : whole.length > 0 ? whole : pages;
      const key = set.join('-');
      const { ids, size } = sets.get(key) ?? { ids: [], size: 0 };
      const code = compressedSize(graph.getModuleInfo(id)?.code ?? '');
      sets.set(key, { pages: new Set(set), ids: [...ids, id], size: size + code });
    }
    for (const [at, { pages, ids }] of mergePageSets([...sets.values()]).entries()) {
      const name = pages.size > 2 ? `shared-${at}` : [...pages].join('-');
      for (const id of ids) groups.set(id, name);
    }
    for (const [id, name] of contractModules(root, graph)) {
      if (groups.get(id) !== 'start') groups.set(id, name);
    }
    return groups;
  };

  return [{ debugName: 'pages', name: (id, graph) => (groups ?? divide(graph)).get(id) ?? null }];
}
