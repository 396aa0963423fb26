import { memo } from 'react';
import { LeadGroup } from './LeadGroup.tsx';
import type { leadsView } from './leadsView.ts';

interface LeadGroupsProps {
  groups: ReturnType<typeof leadsView>['groups'];
  /** All of a group is shown at once. */
  whole: boolean;
  dataAsAt: string;
}

/** The leads, kind by kind. */
export const LeadGroups = memo(function LeadGroups({ groups, whole, dataAsAt }: LeadGroupsProps) {
  return groups.map(({ kind, leads }) => (
    <LeadGroup key={kind} kind={kind} leads={leads} whole={whole} dataAsAt={dataAsAt} />
  ));
});
