import { feedPaths } from '#contract/apiPaths.ts';
import type { Council } from '#contract/council.ts';
import { councilHeadline } from '#features/council/councilHeadline.ts';
import { describeDataset } from '../describeDataset.ts';
import type { PageHead } from '../PageHead.ts';

/** What a council's page says of itself. */
export function councilHead(council: Council): PageHead {
  const { headline, lead } = councilHeadline(council);
  const { id, name, gssCode, version, dataAsAt } = council;
  const description = `${name}: ${lead}`;
  const path = `/councils/${id}`;
  return {
    title: headline,
    description,
    path,
    feeds: { of: name, ...feedPaths.council(id) },
    structuredData: describeDataset({
      name: `Ofsted inspections of ${name} children's services`,
      description,
      path,
      version,
      dataAsAt,
      place: { name, identifier: gssCode },
    }),
  };
}
