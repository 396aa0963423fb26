import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Of the build's graph: what this needs. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds?: readonly string[] } | null;
}

interface Group {
  name: (id: string, graph: Graph) => string | null;
  debugName: string;
  priority: number;
}

/** From this many pages on a module goes into the file that every page has. */
const shared = 4;

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
 * How the scripts of a build are divided into files: what every page starts with; what four pages
 * or more have at once; and what is needed by the same pages otherwise, in one file for each such
 * set. What comes on request only (a dialog, a chart's library) is not counted: it must not make a
 * page's first load larger. Dozens of small files would cost more than they save.
 */
export function chunkGroups(root: string): Group[] {
  const pagesFolder = path.join(root, 'src/app/pages');
  const isPage = (id: string) => path.dirname(id) === pagesFolder && id.endsWith('Page.tsx');
  let groups: Map<string, { name: string; size: number }> | null = null;

  const divide = (graph: Graph) => {
    const start = closure(path.join(root, 'src/app/start.tsx'), graph);
    const pagesOf = new Map<string, string[]>();
    for (const file of readdirSync(pagesFolder)) {
      if (!file.endsWith('Page.tsx')) continue;
      for (const id of closure(path.join(pagesFolder, file), graph)) {
        if (!start.has(id)) pagesOf.set(id, [...(pagesOf.get(id) ?? []), file.slice(0, -8)]);
      }
    }
    groups = new Map([...start].map((id) => [id, { name: 'start', size: Infinity }]));
    for (const [id, pages] of pagesOf) {
      // A page is the way into its file: its own name leads the build to it.
      if (isPage(id)) continue;
      const many = pages.length >= shared;
      groups.set(id, { name: many ? 'common' : pages.join('-'), size: many ? 99 : pages.length });
    }
    return groups;
  };

  // A file takes along what its modules import: those of most pages have to be divided first.
  return [Infinity, 99, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((size) => ({
    debugName: `of ${size} pages`,
    priority: Math.min(size, 100),
    name: (id, graph) => {
      const group = (groups ?? divide(graph)).get(id);
      return group?.size === size ? group.name : null;
    },
  }));
}
