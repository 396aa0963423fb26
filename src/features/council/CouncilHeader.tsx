import type { Council } from '#contract/council.ts';
import styles from './CouncilHeader.module.css';
import { councilHeadline } from './councilHeadline.ts';
import type { CouncilSectionId } from './councilSections.ts';
import { councilSections } from './councilSections.ts';
import { sectionTitle } from './sectionTitle.ts';

interface HeaderProps {
  council: Council;
  /** Parts this council's page does not have. */
  without: readonly CouncilSectionId[];
}

/** What the page says first, and the way to its parts. */
export function CouncilHeader({ council, without }: HeaderProps) {
  const { kicker, headline, lead } = councilHeadline(council);
  return (
    <header className={styles['header']}>
      <p className={styles['kicker']}>{kicker}</p>
      <h1 tabIndex={-1}>{headline}</h1>
      <p className={styles['lead']}>{lead}</p>
      <nav aria-label="On this page" className={styles['parts']}>
        <ul>
          {councilSections
            .filter((id) => !without.includes(id))
            .map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{sectionTitle(id, council)}</a>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}
