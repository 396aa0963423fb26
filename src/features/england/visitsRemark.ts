/** What has to be said wherever visits are counted. */
export const visitsRemark =
  'Focused and monitoring visits are known only in part: mainly from Ofsted’s tables for the years to March 2023 and March 2025, and from a few other accounts. The numbers say nothing on how many visits there were, or on a trend.';
