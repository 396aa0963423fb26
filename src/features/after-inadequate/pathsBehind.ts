import { formatDay } from '#shared/format/formatDay.ts';
import type { PathNumbers } from '#domain/inadequate/pathNumbers.ts';
import type { CouncilPath, PathCouncil } from './afterInadequateData.ts';
import type { PathOpen } from './afterInadequateState.ts';
import { pathValue } from './pathValue.ts';

interface CouncilBehind {
  id: string;
  name: string;
  detail: string;
}

function pathsOf(
  { groups, up, again, waiting }: PathNumbers<PathCouncil>,
  open: PathOpen,
): readonly CouncilPath[] {
  const all = { ...groups, 'up-1': up[1], 'up-2': up[2], 'up-3': up[3], again, waiting };
  return all[open];
}

/** The paths one of the page's numbers counts, and their councils, each once. */
export function pathsBehind(
  numbers: PathNumbers<PathCouncil>,
  open: PathOpen,
): { count: number; councils: CouncilBehind[] } {
  const paths = pathsOf(numbers, open);
  const councils = new Map<string, CouncilBehind>();
  for (const path of paths) {
    const { id, name } = path.council;
    const detail = `report of ${formatDay(path.first.publishedOn)}: ${pathValue(path).full}`;
    const known = councils.get(id);
    councils.set(id, {
      id,
      name,
      detail: known === undefined ? detail : `${known.detail}; ${detail}`,
    });
  }
  return { count: paths.length, councils: [...councils.values()] };
}
