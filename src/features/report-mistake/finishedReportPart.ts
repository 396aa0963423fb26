import { laterPart } from '#shared/ui/laterPart.tsx';

/** The finished report, fetched as it is made. */
export const finishedReportPart = laterPart(
  async () => (await import('./FinishedReport.tsx')).FinishedReport,
);
