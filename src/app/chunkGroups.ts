import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Of the build's graph: what this needs. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds?: readonly string[] } | null;
}

interface Group {
  name: (id: string, graph: Graph) => string | null;
  debugName: string;
}

function isPageFile(name: string): boolean {
  return /Pages?\.tsx$/.test(name);
}

/** From this many pages on a module goes into the file that every page has. */
const shared = 6;

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
 * How the scripts of a build are divided into files: what every page starts with; what six pages
 * or more have at once; and what is needed by the same pages otherwise, in one file for each such
 * set. What comes on request only (a dialog, a chart's library) is not counted: it must not make a
 * page's first load larger. Dozens of small files would cost more than they save.
 */
export function chunkGroups(root: string): Group[] {
  const pagesFolder = path.join(root, 'src/app/pages');
  const isPage = (id: string) => path.dirname(id) === pagesFolder && isPageFile(id);
  let groups: Map<string, string> | null = null;

  const divide = (graph: Graph) => {
    const start = closure(path.join(root, 'src/app/start.tsx'), graph);
    const pagesOf = new Map<string, string[]>();
    for (const file of readdirSync(pagesFolder)) {
      if (!isPageFile(file)) continue;
      for (const id of closure(path.join(pagesFolder, file), graph)) {
        if (!start.has(id))
          pagesOf.set(id, [...(pagesOf.get(id) ?? []), file.replace(/Pages?\.tsx$/, '')]);
      }
    }
    groups = new Map([...start].map((id) => [id, 'start']));
    for (const [id, pages] of pagesOf) {
      // A page is the way into its file: its own name leads the build to it.
      if (isPage(id)) continue;
      // A figure on other sites parts no file that two pages share already.
      const sites = pages.filter((page) => !page.startsWith('embed'));
      const set = pages.length >= shared ? ['common'] : sites.length > 1 ? sites : pages;
      groups.set(id, set.join('-'));
    }
    return groups;
  };

  return [{ debugName: 'pages', name: (id, graph) => (groups ?? divide(graph)).get(id) ?? null }];
}
