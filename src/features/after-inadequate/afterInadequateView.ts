import type { Lane } from '#contract/gradeIds.ts';
import { pathNumbers, type PathNumbers } from '#domain/inadequate/pathNumbers.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import type { AfterInadequateData, CouncilPath, PathCouncil } from './afterInadequateData.ts';
import type { AfterInadequateState, PathOrder } from './afterInadequateState.ts';
import { monthsInadequate } from './monthsInadequate.ts';

export interface AfterInadequateView {
  /** What it was worked out from. */
  data: AfterInadequateData;
  dataAsAt: string;
  lane: Lane;
  /** The reader's council, and its paths on the lane, which come first. */
  chosen: PathCouncil | null;
  chosenPaths: readonly CouncilPath[];
  /** In the chosen order. */
  paths: readonly CouncilPath[];
  order: PathOrder;
  numbers: PathNumbers<PathCouncil>;
  /** How many councils the paths are of, and inadequate reports there are in them. */
  councils: number;
  reports: number;
}

function inOrder(paths: readonly CouncilPath[], order: PathOrder): readonly CouncilPath[] {
  if (order === 'longest') return sortByValue(paths, monthsInadequate, true);
  if (order === 'newest') return sortByValue(paths, ({ first }) => first.publishedOn, true);
  return paths;
}

/** Everything the page shows for a judgement, the reader's council first. */
export function afterInadequateView(
  data: AfterInadequateData,
  { judgement, council, order }: Pick<AfterInadequateState, 'judgement' | 'council' | 'order'>,
): AfterInadequateView {
  const all = data.paths[judgement];
  const ordered = inOrder(all, order);
  const isChosen = (path: CouncilPath) => path.council.id === council;
  const chosenPaths = ordered.filter(isChosen);
  const owners = new Set(all.map((path) => path.council));
  let reports = 0;
  for (const owner of owners) {
    reports += owner.reports.filter(({ grades }) => grades[judgement] === 'inadequate').length;
  }
  return {
    data,
    dataAsAt: data.dataAsAt,
    lane: judgement,
    chosen: data.councils.find(({ id }) => id === council) ?? null,
    chosenPaths,
    paths:
      council === null ? ordered : [...chosenPaths, ...ordered.filter((one) => !isChosen(one))],
    order,
    numbers: pathNumbers(all),
    councils: owners.size,
    reports,
  };
}
