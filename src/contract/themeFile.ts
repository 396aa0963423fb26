import * as v from 'valibot';
import { askOutcomeIds } from './askOutcomeIds.ts';
import { councilListItem } from './councilList.ts';
import { laneIds } from './gradeIds.ts';
import { coverageIds, improvementAreaIds } from './inspectionIds.ts';
import { isoDate, papersEntries, slug, webAddress } from './papers.ts';
import { theme } from './themes.ts';

/** A council that was asked, with its graded history, as in the list of councils. */
export const themeCouncil = v.omit(councilListItem, ['tile']);
export type ThemeCouncil = v.InferOutput<typeof themeCouncil>;

/** One ILACS report that asked to improve the theme, and what the next one did. */
export const themeAsk = v.object({
  councilId: slug,
  inspectionId: slug,
  coverage: v.picklist(coverageIds),
  areas: v.pipe(
    v.array(
      v.object({ position: v.number(), area: v.picklist(improvementAreaIds), summary: v.string() }),
    ),
    v.description("Its areas for improvement of the theme, in the report's order, in our words"),
  ),
  outcome: v.pipe(
    v.picklist(askOutcomeIds),
    v.description(
      "Of the council's next report. came-back: the same theme, not the same sentence; unknown: not or only partly transcribed; no-later: there is none yet",
    ),
  ),
  next: v.pipe(v.nullable(slug), v.description('The next report; null: there is none yet')),
});
export type ThemeAsk = v.InferOutput<typeof themeAsk>;

/** A council whose latest report judges what it was asked to improve good or outstanding. */
export const goodSince = v.object({
  councilId: slug,
  askedIn: v.pipe(slug, v.description('The last report before the latest that asked')),
  judgedIn: v.pipe(slug, v.description('The latest graded report')),
  lanes: v.pipe(
    v.array(v.picklist(laneIds)),
    v.description('The judgements the request was under'),
  ),
  again: v.pipe(
    v.picklist(['came-back', 'not-asked', 'unknown']),
    v.description('Whether the latest report asks for the theme again'),
  ),
});
export type GoodSince = v.InferOutput<typeof goodSince>;

/** ILACS reports published in one year. */
export const themeYear = v.object({
  year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  reports: v.pipe(
    v.number(),
    v.description('Transcribed, in full or in part, and those that name nothing to improve'),
  ),
  asked: v.pipe(v.number(), v.description('Of these, reports that asked for the theme')),
});
export type ThemeYear = v.InferOutput<typeof themeYear>;

/** A report that may have asked for the theme: it is not, or only partly, transcribed. */
export const untoldReport = v.object({
  councilId: slug,
  councilName: v.string(),
  inspectionId: slug,
  published: isoDate,
  coverage: v.picklist(['partial', 'not-transcribed']),
  address: v.optional(webAddress),
});
export type UntoldReport = v.InferOutput<typeof untoldReport>;

/** Every time an ILACS report asked to improve one theme, and what came after. */
export const themeFile = v.object({
  ...papersEntries,
  theme,
  asked: v.pipe(v.array(themeAsk), v.description('Newest publication first')),
  councils: v.pipe(v.array(themeCouncil), v.description('Those that were asked, by id')),
  goodSince: v.array(goodSince),
  years: v.pipe(v.array(themeYear), v.description('Every year since the first ILACS report')),
  together: v.pipe(
    v.array(
      v.object({
        id: slug,
        label: v.string(),
        areas: v.pipe(v.number(), v.description('Areas for improvement with both themes')),
        reports: v.pipe(v.number(), v.description('Reports that asked for both')),
      }),
    ),
    v.description('Themes that shared an area for improvement with this one, most often first'),
  ),
  untold: v.pipe(v.array(untoldReport), v.description('Oldest publication first')),
  noneNamed: v.pipe(v.number(), v.description('ILACS reports that name nothing to improve')),
  sifReports: v.pipe(v.number(), v.description('Reports under SIF, until 2018: none transcribed')),
});
export type ThemeFile = v.InferOutput<typeof themeFile>;
