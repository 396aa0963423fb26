import type { Milestone } from '#contract/actionPlans.ts';
import type { PlanFile } from '#contract/planFile.ts';
import { planChain, type PlanChain } from '#domain/planChain.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { Section } from '#shared/ui/Section.tsx';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import styles from './PlanAreas.module.css';
import { planChainWords } from './planChainWords.ts';

function ActionLinks({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <ul className={styles['actions']}>
      {milestones.map(({ id, title, status }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a> <StatusWord status={status} />
        </li>
      ))}
    </ul>
  );
}

type Link = Extract<PlanChain, { known: true }>['links'][number];

interface AreaProps {
  link: Link;
  labelOf: (theme: string) => string;
  /** Whether any of the plan's actions is in the data. */
  hasActions: boolean;
}

function Area({ link: { area, milestones }, labelOf, hasActions }: AreaProps) {
  return (
    <li value={area.position} className={styles['area']} data-open={milestones.length === 0}>
      <span className={styles['number']} aria-hidden="true">
        {area.position}
      </span>
      <div>
        <p>{area.summary}</p>
        <p className={styles['quiet']}>
          {improvementAreaWords[area.area]} ·{' '}
          {area.themes.length === 0
            ? 'no theme coded'
            : area.themes.map((theme) => sentenceCase(labelOf(theme))).join('; ')}
        </p>
      </div>
      <div>
        {milestones.length > 0 && <ActionLinks milestones={milestones} />}
        {milestones.length === 0 && hasActions && (
          <p className={styles['open']}>No action in the data answers it.</p>
        )}
      </div>
    </li>
  );
}

/** From the report a plan answers to its areas for improvement to the actions that share a theme. */
export function PlanAreas({ file: { plan, council } }: { file: PlanFile }) {
  const chain = planChain(plan, council);
  const labelOf = (id: string) => council.themes.find((theme) => theme.id === id)?.label ?? id;
  const title = 'What the report asked for, and what answers it';
  if (!chain.known) {
    return (
      <Section id="areas" title={title}>
        <p className={styles['why']}>{planChainWords(chain, plan.milestones.length)}</p>
      </Section>
    );
  }
  const address = chain.inspection.reportAddress;
  return (
    <Section
      id="areas"
      title={title}
      note={
        <>
          {planChainWords(chain, plan.milestones.length)} An action is put beside an area where they
          share a theme. Themes are our own coding: a missing link says that none is plain from the
          published words, not that none was meant.{' '}
          {address !== null && <a href={address}>Read the report</a>}
        </>
      }
    >
      <ol className={styles['areas']}>
        {chain.links.map((link) => (
          <Area
            key={link.area.position}
            link={link}
            labelOf={labelOf}
            hasActions={plan.milestones.length > 0}
          />
        ))}
      </ol>
      {chain.unlinked.length > 0 && (
        <div className={styles['unlinked']}>
          <h3>Actions that answer no area on their theme</h3>
          <ActionLinks milestones={chain.unlinked} />
        </div>
      )}
    </Section>
  );
}
