import type { ThemeFile } from '#contract/themeFile.ts';
import { themeHeadline } from '#features/theme/themeHeadline.ts';
import { describeDataset } from '../describeDataset.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of a theme says of itself. */
export function themeHead(file: ThemeFile): PageHead {
  const { theme, version, dataAsAt } = file;
  const { headline, lead } = themeHeadline(file);
  const path = `/themes/${theme.id}`;
  return {
    title: headline,
    description: lead,
    path,
    structuredData: describeDataset({
      name: `${theme.label.replaceAll("'", '’')}: what inspectors asked councils to improve`,
      description: lead,
      path,
      version,
      dataAsAt,
      place: { name: 'England' },
    }),
  };
}
