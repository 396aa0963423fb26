import type { LeadReport } from '#contract/leads.ts';

/** That the rules of inspection changed between the reports, to stand behind a sentence; or nothing. */
export function frameworkCaution(reports: readonly LeadReport[]): string {
  const old = reports.filter(({ framework }) => framework === 'sif').length;
  return old > 0 && old < reports.length
    ? ' Ofsted changed how it inspects in 2018, so the reports do not all answer the same questions.'
    : '';
}
