import { memo } from 'react';
import type { SelectedReports } from '#domain/selectThemedReports.ts';
import type { ThemedReport } from '#domain/themedReports.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { Section } from '#shared/ui/Section.tsx';
import { councilsOfReports } from './councilsOfReports.ts';
import styles from './NotCounted.module.css';

interface NamedReportsProps {
  reports: readonly ThemedReport[];
  /** What they have in common, after their number. */
  words: string;
  meaning: string;
}

function NamedReports({ reports, words, meaning }: NamedReportsProps) {
  if (reports.length === 0) return null;
  return (
    <details className={styles['reason']}>
      <summary>
        {countOf(reports.length, 'report')} {words}
      </summary>
      <p>{meaning}</p>
      <ul>
        {councilsOfReports(reports).map(({ id, name, detail }) => (
          <li key={id}>
            <a href={pageAddress.council(id)}>{name}</a> <span>{detail}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The reports that no share counts, or not in full, each by name. */
export const NotCounted = memo(function NotCounted({ selected }: { selected: SelectedReports }) {
  const { sif, notTranscribed, partial, noneNamed } = selected;
  const none = [sif, notTranscribed, partial, noneNamed].every(({ length }) => length === 0);
  return (
    <Section
      id="not-counted"
      title="What is not counted"
      note={
        none
          ? 'Every report that fits what is chosen is transcribed in full.'
          : 'Reports that fit what is chosen, but are left out of the shares or count in a way of their own. Each is named.'
      }
    >
      <NamedReports
        reports={notTranscribed}
        words="not transcribed"
        meaning="What they ask to improve is unknown here. That does not mean it is nothing."
      />
      <NamedReports
        reports={partial}
        words="transcribed in part"
        meaning="Counted as far as they are transcribed. They may ask for more."
      />
      <NamedReports
        reports={noneNamed}
        words={
          noneNamed.length === 1 ? 'that names nothing to improve' : 'that name nothing to improve'
        }
        meaning="Counted among all reports, as asking for no theme."
      />
      <NamedReports
        reports={sif}
        words="under the single inspection framework (SIF, until 2018)"
        meaning="None of them is transcribed, so the themes begin in 2018."
      />
    </Section>
  );
});
