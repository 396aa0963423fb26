import type { StoryLead } from '#contract/leads.ts';
import { judgementsUnder } from './judgementsUnder.ts';
import { leadFigure } from './leadFigure.ts';
import styles from './LeadItem.module.css';
import { leadSentence } from './leadSentence.ts';
import { leadSources } from './leadSources.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

interface LeadItemProps {
  lead: StoryLead;
  dataAsAt: string;
}

/** One lead: the sentence, what belongs beside it, its figure, its sources. */
export function LeadItem({ lead, dataAsAt }: LeadItemProps) {
  const under = judgementsUnder(lead);
  const { path, label } = leadFigure(lead);
  const of = ` on ${lead.councilName}`;
  return (
    <li id={lead.id} className={styles['lead']}>
      <p>{leadSentence(lead, dataAsAt)}</p>
      {under.length > 0 && (
        <p className={styles['under']}>Under the overall grade: {under.join(' ')}</p>
      )}
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
