/** What has to be said wherever visits are counted. */
export const visitsRemark =
  'Focused and monitoring visits are known only in part: mainly from Ofsted’s tables for the years to March 2023 and March 2025, and from a few other accounts. The numbers do not tell how many visits there were, nor whether they became more or fewer.';
