import type { Council } from '#contract/council.ts';
import { RelatedTable } from './RelatedTable.tsx';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';

/** The council beside its ten statistical neighbours, closest first. */
export function Neighbours({ council }: { council: Council }) {
  if (council.neighbours.length === 0) {
    return (
      <Section id="neighbours" title={sectionTitle('neighbours', council)}>
        <p>The data set names no statistical neighbours for this council.</p>
      </Section>
    );
  }
  const closestFirst = [...council.neighbours].sort((a, b) => a.rank - b.rank);
  return (
    <Section
      id="neighbours"
      title={sectionTitle('neighbours', council)}
      note="Statistical neighbours are the councils whose families and places are most like this one’s, closest first."
      foot={
        <span data-record-table="neighbours">
          <RecordTakeAway council={council} table="neighbours" />
        </span>
      }
    >
      <RelatedTable
        caption="Grades of each council’s last report: O outstanding, G good, RI requires improvement, I inadequate; NJ not judged, a dash: none given any more, a dot: not inspected yet."
        councils={[council, ...closestFirst]}
        selfId={council.id}
        dataAsAt={council.dataAsAt}
      />
      <p>
        <a href={pageAddress.of(`/compare?councils=${council.id}&with=neighbours`)}>
          Compare with statistical neighbours
        </a>
        : timelines, shared areas for improvement and visits.
      </p>
    </Section>
  );
}
