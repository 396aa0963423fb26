import type { CouncilListItem } from '#contract/councilList.ts';
import type { ListedInspection } from '#contract/inspectionList.ts';
import { areaData, type AreaData } from '#features/joint-inspections/areaData.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';

interface Council {
  id: string;
  region?: string;
  abolished?: string;
}

/** Made-up councils beside made-up inspections, on 20 August 2026. */
export function imaginaryAreas(
  kind: keyof typeof areaSubjects,
  councils: readonly Council[],
  inspections: readonly (Pick<ListedInspection, 'id' | 'councilId'> & Partial<ListedInspection>)[],
): AreaData {
  const subject = areaSubjects[kind];
  return areaData(
    subject,
    {
      dataAsAt: '2026-08-20',
      version: 'made-up',
      councils: councils.map(({ id, region = 'North', abolished }, at): CouncilListItem => ({
        id,
        name: id.charAt(0).toUpperCase() + id.slice(1),
        gssCode: `E069000${at}`,
        region,
        kind: 'unitary',
        tile: [at, 0],
        reports: [],
        ...(abolished !== undefined && { abolished }),
      })),
    },
    {
      inspections: inspections.map((one) => ({ kind: subject.kind, read: 'report', ...one })),
    },
  );
}
