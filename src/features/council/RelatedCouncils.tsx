import type { Council, RelatedCouncil } from '#contract/council.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { RelatedTable } from './RelatedTable.tsx';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';

type Changed = RelatedCouncil & { changedOn: string };

function days(councils: readonly Changed[]): string {
  return listInWords([...new Set(councils.map(({ changedOn }) => formatDay(changedOn)))]);
}

/** Councils before or after this one, with their own grades, which are not this council's. */
export function RelatedCouncils({ council }: { council: Council }) {
  const { formerCouncils, successors, id, dataAsAt } = council;
  return (
    <Section
      id="related"
      title={sectionTitle('related', council)}
      note="A successor council does not inherit grades: each council’s grades are its own. They are here as context."
      foot={
        <span data-record-table="related">
          <RecordTakeAway council={council} table="related" />
        </span>
      }
    >
      {formerCouncils.length > 0 && (
        <RelatedTable
          caption={`Abolished on ${days(formerCouncils)}; the last grades of each.`}
          councils={formerCouncils}
          selfId={id}
          dataAsAt={dataAsAt}
        />
      )}
      {successors.length > 0 && (
        <RelatedTable
          caption={`New on ${days(successors)}; the latest grades of each.`}
          councils={successors}
          selfId={id}
          dataAsAt={dataAsAt}
        />
      )}
    </Section>
  );
}
