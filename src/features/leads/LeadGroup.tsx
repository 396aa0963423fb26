import type { StoryLead } from '#contract/leads.ts';
import type { LeadKind } from '#contract/leadKindIds.ts';
import { countOf } from '#shared/format/countOf.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import styles from './LeadGroup.module.css';
import { LeadItem } from './LeadItem.tsx';
import { leadKindTitles } from './leadKindTitles.ts';
import { leadMeasures } from './leadMeasures.ts';

/** Leads of a kind shown at once; the rest is folded. */
const unfoldedAtMost = 5;

interface LeadGroupProps {
  kind: LeadKind;
  leads: readonly StoryLead[];
  /** All are shown at once. */
  whole: boolean;
  dataAsAt: string;
}

/** The leads of one kind, how many there are and how they are worked out. */
export function LeadGroup({ kind, leads, whole, dataAsAt }: LeadGroupProps) {
  const title = leadKindTitles[kind];
  const shown = whole ? leads : leads.slice(0, unfoldedAtMost);
  const folded = leads.slice(shown.length);
  const items = (some: readonly StoryLead[]) => (
    <ol>
      {some.map((lead) => (
        <LeadItem key={lead.id} lead={lead} dataAsAt={dataAsAt} />
      ))}
    </ol>
  );
  return (
    <section id={kind} className={styles['group']} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{title}</h2>
      <p className={styles['count']}>{countOf(leads.length, 'lead')}</p>
      <Meaning summary="How this is worked out">
        <p>{leadMeasures[kind]}</p>
      </Meaning>
      {items(shown)}
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>
            {countOf(folded.length, 'more lead')}
            <span className="visually-hidden">: {title}</span>
          </summary>
          {items(folded)}
        </details>
      )}
    </section>
  );
}
