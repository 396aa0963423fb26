import type { StoryLead } from '#contract/leads.ts';
import { leadFigure } from './leadFigure.ts';
import styles from './LeadItem.module.css';
import { leadSentence } from './leadSentence.ts';
import { leadSources } from './leadSources.ts';
import { underInWords } from './underInWords.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

interface LeadItemProps {
  lead: StoryLead;
  dataAsAt: string;
}

/** One lead: the sentence, what belongs beside it, its figure, its sources. */
export function LeadItem({ lead, dataAsAt }: LeadItemProps) {
  const under = underInWords(lead);
  const { path, label } = leadFigure(lead);
  const of = ` on ${lead.councilName}`;
  return (
    <li id={lead.id} className={styles['lead']}>
      <p>{leadSentence(lead, dataAsAt)}</p>
      {under !== null && <p className={styles['under']}>{under}</p>}
      <p className={styles['links']}>
        <a href={base + path}>
          {label}
          <span className="visually-hidden">{of}</span>
        </a>
        {leadSources(lead).map(({ label: source, address }) =>
          address === null ? (
            <span key={source}>{source} (no link in the data)</span>
          ) : (
            <a key={source} href={address}>
              {source}
              <span className="visually-hidden">{of}</span>
            </a>
          ),
        )}
        <button type="button" data-needs-script="" data-copy={lead.id}>
          Copy sentence<span className="visually-hidden">{of}</span>
        </button>
        <span role="status" />
      </p>
    </li>
  );
}
