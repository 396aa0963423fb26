import { laterPart } from '#shared/ui/laterPart.tsx';

/** What a report needs once it names a council: not on the blank page. */
export const reportOnCouncilPart = laterPart(
  async () => (await import('./ReportOnCouncil.tsx')).ReportOnCouncil,
);
