import { laterPart } from '#shared/ui/laterPart.tsx';

/** The leads themselves, group by group: only written pages do without their script. */
export const leadGroups = laterPart(async () => (await import('./LeadGroups.tsx')).LeadGroups);
