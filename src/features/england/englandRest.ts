import { laterPart } from '#shared/ui/laterPart.tsx';

/** The parts of the page under its first figure: fetched as a reader comes near them. */
export const englandRest = laterPart(async () => (await import('./EnglandRest.tsx')).EnglandRest);
