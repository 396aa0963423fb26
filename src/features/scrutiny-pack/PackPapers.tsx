import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { mistakePath } from '#domain/facts/mistakePath.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { Section } from '#shared/ui/Section.tsx';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import styles from './PackDeadlines.module.css';

/** Where the pack's facts come from, and what they are not. */
export function PackPapers({ council }: { council: Council }) {
  return (
    <Section id="papers" title="Sources">
      <p className={styles['source']}>
        {`Data to ${formatDay(council.dataAsAt)}${council.checkedOn === undefined ? '' : `, read by ${formatDay(council.checkedOn)} unless a day is given`}. Judgements, inspections and visits: Ofsted’s reports and statistics, Open Government Licence v3.0. Plans and actions: ${council.name}’s own papers and news, named beside each. What reports ask to improve, themes and summaries are in our words; the reports are the record. Themes join findings to actions: a missing link says none is plain, not that none was meant. A status is what the council reports on a day: a claim, not a finding. This pack is independent of Ofsted and of the council. `}
        <Link href={`/councils/${council.id}`}>Everything on {council.name}, with its sources</Link>
        {'. '}
        <a href={pageAddress.of(mistakePath(council.id, 'missing'))}>Report a mistake</a>
      </p>
      <SourceKey flags={false} />
    </Section>
  );
}
