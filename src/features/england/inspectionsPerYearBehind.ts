import type { InspectionKind } from '#contract/inspectionIds.ts';
import type { ListedInspection } from '#contract/inspectionList.ts';
import { countedKinds, partlyKnownKinds, type InspectionYear } from '#domain/inspectionsByYear.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { inspectionKindHeads } from './inspectionKindHeads.ts';
import { gradedIn } from './gradedIn.ts';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';
import { yearName } from './yearName.ts';

type Part = InspectionKind | 'graded';

interface BehindYear {
  title: string;
  councils: readonly { id: string; name: string; detail: string }[];
}

function dayInWords({ started, published }: ListedInspection): string {
  if (started !== undefined) return formatDay(started);
  return `published ${formatDay(published ?? '')}`;
}

/** Which of the graded kinds, in two words. */
function gradedHead(kind: InspectionKind): string {
  const known = countedKinds.find((one) => one === kind);
  return known === undefined ? inspectionKindWords[kind] : inspectionKindHeads[known];
}

function inspectionsOf(year: InspectionYear, part: Part): readonly ListedInspection[] {
  return part === 'graded' ? gradedIn(year) : year.of[part];
}

/** The councils behind a number, each once, by name; null: the number is not of the figure. */
export function inspectionsPerYearBehind(
  { years }: PerYearSeries,
  { councils }: Pick<NationalData, 'councils'>,
  open: string | null,
): BehindYear | null {
  const parts: readonly Part[] = ['graded', ...countedKinds, ...partlyKnownKinds];
  for (const year of years) {
    const part = parts.find((one) => yearName(year.year, one) === open);
    if (part === undefined) continue;
    const inspections = inspectionsOf(year, part);
    const days = new Map<string, string[]>();
    for (const inspection of inspections) {
      const own = days.get(inspection.councilId) ?? [];
      own.push(
        part === 'graded'
          ? `${dayInWords(inspection)}, ${gradedHead(inspection.kind)}`
          : dayInWords(inspection),
      );
      days.set(inspection.councilId, own);
    }
    const behind = councils.flatMap(({ id, name }) => {
      const own = days.get(id);
      return own === undefined ? [] : [{ id, name, detail: own.join('; ') }];
    });
    if (behind.length === 0) return null;
    const what = part === 'graded' ? 'Graded inspections' : inspectionKindWords[part];
    return {
      title: `${what}, begun in ${year.year}: ${inspections.length} in ${countOf(behind.length, 'council')}`,
      councils: behind,
    };
  }
  return null;
}
