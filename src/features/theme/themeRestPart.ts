import { laterPart } from '#shared/ui/laterPart.tsx';

/** What stands below the list and never changes: only written pages do without its script. */
export const themeRestPart = laterPart(async () => (await import('./ThemeRest.tsx')).ThemeRest);
