import type { ThemeFile } from '#contract/themeFile.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { countOf } from '#shared/format/countOf.ts';

interface ThemeHeadline {
  headline: string;
  lead: string;
}

function cameBack(asked: ThemeFile['asked']): string {
  const came = asked.filter(({ outcome }) => outcome === 'came-back').length;
  const known = came + asked.filter(({ outcome }) => outcome === 'not-asked').length;
  if (known === 0) return 'whether it comes back at the next inspection is not known yet';
  const when = 'at the next inspection';
  if (known === 1) {
    return `it ${came === 1 ? 'came back' : 'did not come back'} ${when} in the one case known`;
  }
  if (came === 0) return `it came back ${when} in none of ${known} cases`;
  return `it came back ${when} in ${came} of ${known} cases`;
}

/** What the data say of a theme, in a sentence without a full stop, and what the theme is. */
export function themeHeadline({ theme, asked, years }: ThemeFile): ThemeHeadline {
  const [label, description] = [theme.label, theme.description].map((text) =>
    text.replaceAll("'", '’'),
  ) as [string, string];
  const councils = countOf(new Set(asked.map(({ councilId }) => councilId)).size, 'council');
  const areas = asked.reduce((sum, ask) => sum + ask.areas.length, 0);
  const transcribed = years.reduce((sum, { reports }) => sum + reports, 0);
  const [first] = years;
  const told = `${asked.length.toLocaleString('en-GB')} of ${countOf(transcribed, 'report')}`;
  const lead =
    asked.length === 0 || first === undefined
      ? `${description}. No report that is transcribed asks for it.`
      : `${description}. Since ${first.year}, ${told} asked for it, in ${countOf(areas, 'area')} for improvement.`;
  if (asked.length === 0) return { headline: `${label}: no council was asked`, lead };
  if (theme.id === leftoverTheme) {
    return {
      headline: `${councils} ${councils.startsWith('1 ') ? 'was' : 'were'} asked for something that no other theme covers`,
      lead: `This is not one theme but what is left over. ${lead} No two of these requests need be alike, so this page does not say whether any came back, or who has put it right.`,
    };
  }
  return { headline: `${label}: asked of ${councils}; ${cameBack(asked)}`, lead };
}
