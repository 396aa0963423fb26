/** Where the figures on inspections per year are from: no full stop. */
export const inspectionsPerYearSource =
  'Ofsted inspection reports; letters of joint targeted area inspections; Data to Insight’s summary of area SEND inspections; Ofsted’s tables of visits';
