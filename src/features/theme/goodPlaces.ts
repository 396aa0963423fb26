import type { Lane } from '#contract/gradeIds.ts';
import type { GoodSince, ThemeCouncil } from '#contract/themeFile.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { gradeSteps, isGrade } from '#domain/grades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import type { KnownReport, ThemeData } from './themeData.ts';

export interface GoodPlace {
  council: ThemeCouncil;
  asked: KnownReport;
  judged: KnownReport;
  lanes: readonly Lane[];
  /** Grades up, of the judgement that rose furthest; 0: none rose. */
  rise: number;
  /** Care leavers and children in care were one judgement in one of the two reports alone. */
  careApart: boolean;
}

interface GoodPlaces {
  /** The theme did not come back. */
  offered: readonly GoodPlace[];
  cameBack: readonly GoodPlace[];
  /** Whether it came back is not known. */
  unknown: readonly GoodPlace[];
}

function riseOf(asked: KnownReport, judged: KnownReport, lanes: readonly Lane[]): number {
  const steps = lanes.flatMap((lane) => {
    const [from, to] = [asked.grades[lane], judged.grades[lane]];
    return isGrade(from) && isGrade(to) ? [gradeSteps(from, to)] : [];
  });
  return Math.max(0, ...steps);
}

/** Councils judged good or outstanding since they were asked: the largest rise first, then the newest report. */
export function goodPlaces({
  file,
  councils,
  reports,
}: Pick<ThemeData, 'file' | 'councils' | 'reports'>): GoodPlaces {
  const placesOf = (again: GoodSince['again']) =>
    file.goodSince
      .filter((place) => place.again === again)
      .flatMap(({ councilId, askedIn, judgedIn, lanes }): GoodPlace[] => {
        const council = councils.get(councilId);
        const [asked, judged] = [reports.get(askedIn), reports.get(judgedIn)];
        if (council === undefined || asked === undefined || judged === undefined) return [];
        const careApart =
          lanes.some(isCareLane) &&
          judgesCareTogether(asked.framework) !== judgesCareTogether(judged.framework);
        return [{ council, asked, judged, lanes, rise: riseOf(asked, judged, lanes), careApart }];
      })
      .sort((a, b) => b.rise - a.rise || (a.judged.publishedOn > b.judged.publishedOn ? -1 : 1));
  return {
    offered: placesOf('not-asked'),
    cameBack: placesOf('came-back'),
    unknown: placesOf('unknown'),
  };
}
