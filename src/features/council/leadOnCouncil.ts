import type { Council } from '#contract/council.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';

function inspected(council: Council): string {
  const latest = council.reports.at(-1);
  if (latest === undefined) {
    return 'Ofsted has published no graded inspection of its children’s services in this data set.';
  }
  const published = formatDay(latest.publishedOn);
  const { startedOn } = latest;
  const endedOn = inspectionOf(council, latest)?.endedOn ?? null;
  if (startedOn === null) {
    return `Ofsted’s last report on its children’s services was published on ${published}.`;
  }
  if (endedOn === null) {
    return `Ofsted’s last inspection of its children’s services began on ${formatDay(startedOn)}; the report was published on ${published}.`;
  }
  return `Ofsted last inspected its children’s services from ${formatSpan(startedOn, endedOn)} and published its report on ${published}.`;
}

/** Names with a comma or an "and" of their own need a stronger mark between them. */
function names(councils: readonly { name: string }[]): string {
  const all = councils.map(({ name }) => name);
  return all.some((name) => / and |,/.test(name)) ? all.join('; ') : listInWords(all);
}

/** What became of the council itself, where something did, and when it was last inspected. */
export function leadOnCouncil(council: Council): string {
  const { abolishedOn, establishedOn, successors, formerCouncils } = council;
  if (abolishedOn !== null && successors.length > 0) {
    const [councilOrCouncils, they] =
      successors.length === 1 ? ['a new council', 'It'] : ['new councils', 'They'];
    return `It was replaced on ${formatDay(abolishedOn)} by ${councilOrCouncils}: ${names(successors)}. ${they} did not inherit its grades. ${inspected(council)}`;
  }
  if (establishedOn !== null && formerCouncils.length > 0) {
    return `${inspected(council)} The council began on ${formatDay(establishedOn)}, in an area that ${names(formerCouncils)} had served, and inherited no grades.`;
  }
  return inspected(council);
}
