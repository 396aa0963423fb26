import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { PageParts } from '#shared/ui/PageParts.tsx';
import styles from './CouncilHeader.module.css';
import { councilHeadline } from './councilHeadline.ts';
import type { CouncilSectionId } from './councilSections.ts';
import { councilSections } from './councilSections.ts';
import { sectionTitle } from './sectionTitle.ts';

interface HeaderProps {
  council: Council;
  /** Parts this council's page does not have. */
  without: readonly CouncilSectionId[];
  actions?: ReactNode;
}

/** What the page says first, and the way to its parts. */
export function CouncilHeader({ council, without, actions }: HeaderProps) {
  const { kicker, headline, lead } = councilHeadline(council);
  return (
    <header className={styles['header']}>
      <p className={styles['kicker']}>{kicker}</p>
      <h1 tabIndex={-1}>{headline}</h1>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['ways']}>
        {actions}
        <Link href={`/scrutiny-packs/${council.id}`}>Scrutiny pack, to print</Link>
      </div>
      <PageParts
        parts={councilSections
          .filter((id) => !without.includes(id))
          .map((id) => ({ id, title: sectionTitle(id, council) }))}
      />
    </header>
  );
}
