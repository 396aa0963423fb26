import type { Council } from '#contract/council.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { formatMonth } from '#shared/format/formatDay.ts';
import { beforeAddress } from './beforeAddress.ts';
import { BeforeChoice } from './BeforeChoice.tsx';
import { reportBefore } from './reportBefore.ts';
import { reportYear } from '#domain/reportYear.ts';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { thenAndNowNotes } from './thenAndNowNotes.ts';
import { ThenAndNowTable } from './ThenAndNowTable.tsx';

/** An earlier report, that of 2019 unless the reader chooses another, against the latest. */
export function ThenAndNow({ council }: { council: Council }) {
  const [{ before: asked }, change] = useAddressState(beforeAddress);
  const found = reportBefore(council.reports, asked);
  if (found.kind !== 'pair') {
    return (
      <Section id="then-and-now" title={sectionTitle('then-and-now', council)}>
        <p>
          {found.kind === 'none'
            ? 'There is no graded report to compare.'
            : `There is one graded report, published in ${formatMonth(found.latest.publishedOn)}. There is nothing to compare it with yet.`}
        </p>
      </Section>
    );
  }
  const { before, latest, earlier } = found;
  const notes = thenAndNowNotes(council, before, latest);
  const usual = reportBefore(council.reports, null);
  const isUsual = (id: string) => usual.kind === 'pair' && usual.before.inspectionId === id;
  return (
    <Section
      id="then-and-now"
      title={`${sectionTitle('then-and-now', council)}: ${reportYear(before)} and the ${council.abolishedOn === null ? 'latest' : 'last'}`}
      note={notes.length === 0 ? undefined : notes.join(' ')}
      foot={
        <TakeAwayButton
          what={sectionTitle('then-and-now', council)}
          load={async () =>
            (await import('./thenAndNowTakeAway.ts')).thenAndNowTakeAway(council, before, latest)
          }
        />
      }
    >
      <BeforeChoice
        earlier={earlier}
        chosen={before}
        onChoose={(id) => {
          change({ before: isUsual(id) ? null : id });
        }}
      />
      <ThenAndNowTable before={before} latest={latest} />
    </Section>
  );
}
