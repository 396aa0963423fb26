import type { Council } from '#contract/council.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';

/** `its`: on the council's own page; `named`: in a story, where the council is named. */
type Whose = 'its' | 'named';

function inspected(council: Council, whose: Whose): string {
  const services =
    whose === 'its'
      ? 'its children’s services'
      : `children’s services in ${placeInWords(council.name)}`;
  const latest = council.reports.at(-1);
  if (latest === undefined) {
    return `Ofsted has published no graded inspection of ${services} in this data set.`;
  }
  const published = formatDay(latest.publishedOn);
  const { startedOn } = latest;
  const endedOn = inspectionOf(council, latest)?.endedOn ?? null;
  if (startedOn === null) {
    return `Ofsted’s last report on ${services} was published on ${published}.`;
  }
  if (endedOn === null) {
    return `Ofsted’s last inspection of ${services} began on ${formatDay(startedOn)}; the report was published on ${published}.`;
  }
  return `Ofsted last inspected ${services} from ${formatSpan(startedOn, endedOn)} and published its report on ${published}.`;
}

/** Names with a comma or an "and" of their own need a stronger mark between them. */
function names(councils: readonly { name: string }[]): string {
  const all = councils.map(({ name }) => name);
  return all.some((name) => / and |,/.test(name)) ? all.join('; ') : listInWords(all);
}

/** What became of the council itself, where something did, and when it was last inspected. */
export function leadOnCouncil(council: Council, whose: Whose = 'its'): string[] {
  const { name, abolishedOn, establishedOn, successors, formerCouncils } = council;
  const it = whose === 'its' ? 'It' : name;
  if (abolishedOn !== null && successors.length > 0) {
    const [councilOrCouncils, they] =
      successors.length === 1 ? ['a new council', 'It'] : ['new councils', 'They'];
    return [
      `${it} was replaced on ${formatDay(abolishedOn)} by ${councilOrCouncils}: ${names(successors)}. ${they} did not inherit its grades.`,
      inspected(council, whose),
    ];
  }
  if (establishedOn !== null && formerCouncils.length > 0) {
    return [
      inspected(council, whose),
      `The council began on ${formatDay(establishedOn)}, in an area that ${names(formerCouncils)} had served, and inherited no grades.`,
    ];
  }
  return [inspected(council, whose)];
}
