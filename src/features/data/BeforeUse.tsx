import { Section } from '#shared/ui/Section.tsx';
import styles from './BeforeUse.module.css';

/** What a reader has to know to use the data rightly. */
export function BeforeUse() {
  return (
    <Section id="reuse" title="Before you use it">
      <dl className={styles['terms']}>
        <dt>Grades changed over time</dt>
        <dd>
          SIF inspections ran to 2018, ILACS since. Until the end of 2022 ILACS judged children in
          care and care leavers together, since 2023 apart. Since April 2026 Ofsted gives no overall
          grade: never work one out from the four judgements, and do not read its absence as a fall.
        </dd>
        <dt>Unknown is not none</dt>
        <dd>
          An empty cell means not known, or not applicable; the dictionary says which. A report that
          is not transcribed may ask for much. A council without a plan here may have one.
        </dd>
        <dt>Claimed is not confirmed</dt>
        <dd>
          The status of an action is what the council reported on a day, not what an inspector
          found.
        </dd>
        <dt>Second-hand is marked</dt>
        <dd>
          Some facts are known only from news or another’s summary. Their rows say so, in the files
          and on the site. Check them before you build on them.
        </dd>
        <dt>The wording is ours</dt>
        <dd>
          Areas for improvement, events and actions are told in our plain English, and themes are
          our coding. Quote the report, which each row leads to, not us.
        </dd>
        <dt>A new council starts afresh</dt>
        <dd>A council that followed an abolished one does not inherit its grades.</dd>
      </dl>
    </Section>
  );
}
