import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { planAddress } from '#features/action-plans/planAddress.ts';
import { Embedded } from '#features/embed/Embedded.tsx';
import { useEmbedAddress } from '#features/embed/useEmbedAddress.ts';
import { planFileQuery } from '#shared/api/planFileQuery.ts';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageHead } from '../PageHead.ts';
import type { PageModule } from '../PageModule.ts';

const heading = ({ council, plan }: PlanFile) => `${council.name}: ${plan.title}`;

/** A figure of an action plan alone. `what`: the figure, as it reads after the plan's name. */
export function planEmbed(
  what: string,
  Figure: ComponentType<{ file: PlanFile; on: string }>,
): PageModule {
  const headOf = (file: PlanFile): PageHead => ({
    title: `${heading(file)}, ${what}`,
    description: `${heading(file)}. The ${what} of the action plan, as a figure for other pages.`,
    path: `/plans/${file.plan.id}`,
    embedded: true,
  });

  function EmbedPlanPage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
    const planId = params['planId'] ?? '';
    const address = useEmbedAddress();
    const { version, query } = address;
    const live = useQuery(planFileQuery(planId));
    const isFrozen = version !== null && live.data?.version !== version;
    const kept = useQuery({ ...planFileQuery(planId, version), enabled: isFrozen });
    return (
      <>
        {live.data !== undefined && <DocumentHead head={headOf(live.data)} />}
        <Embedded address={address} live={live} kept={kept} heading={heading}>
          {(file) => <Figure file={file} on={planAddress(file.dataAsAt).read(query).on} />}
        </Embedded>
      </>
    );
  }

  return {
    Page: EmbedPlanPage,
    questions: ({ planId = '' }) => [planFileQuery(planId)],
    head: ({ planId = '' }, answers) => {
      const file = answers.getQueryData(planFileQuery(planId).queryKey);
      if (file === undefined) throw new Error(`${planId} is not there`);
      return headOf(file);
    },
  };
}
