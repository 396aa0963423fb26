import { laterPart } from '#shared/ui/laterPart.tsx';

/** The reports that asked: only written pages do without their script. */
export const askListPart = laterPart(async () => (await import('./AskList.tsx')).AskList);
