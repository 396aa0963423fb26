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

/** What a page fetches by itself once it stands, and that page: both together are a load of their own. */
const fetchedSoon = [{ part: 'src/features/following/followFromCouncil.ts', page: 'council' }];

/**
 * The files of what answers of the API are checked with, fetched as the first question is asked: the
 * schemas; and apart, as what a reader keeps is checked with them too, their library, the plainest
 * of them, and what a choice among all councils asks. The contract's lists of ids and paths, next to
 * nothing, are in every page's start: neither may lead into a page's file.
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
    [check, 'schemas'],
    ...[...closure(check, graph)].filter(isLibrary).map((id) => [id, 'schemas'] as const),
    ...['papers.ts', 'grades.ts', 'councilNames.ts'].map(
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
    const roots = [
      ...readdirSync(pagesFolder)
        .filter(isPageFile)
        .map((file) => path.join(pagesFolder, file)),
      ...fetchedSoon.map(({ part }) => path.join(root, part)),
    ];
    for (const file of roots) {
      const name = nameOf(file);
      for (const id of closure(file, graph)) {
        if (!start.has(id)) pagesOf.set(id, [...(pagesOf.get(id) ?? []), name]);
      }
    }
    for (const { part, page } of fetchedSoon) {
      const name = nameOf(part);
      for (const [id, pages] of pagesOf) {
        if (pages.includes(page) && !pages.includes(name)) pagesOf.set(id, [...pages, name]);
      }
    }
    groups = new Map([...start].map((id) => [id, 'start']));
    const sets = new Map<string, PageSet>();
    for (const [id, pages] of pagesOf) {
      // A page is the way into its file: its own name leads the build to it.
      if (isPage(id)) continue;
      const key = pages.join('-');
      const { ids, size } = sets.get(key) ?? { ids: [], size: 0 };
      const code = compressedSize(graph.getModuleInfo(id)?.code ?? '');
      sets.set(key, { pages: new Set(pages), ids: [...ids, id], size: size + code });
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
