/** Columns of inspections.csv that a release can tell. */
export const inspectionColumns = [
  'inspection_type',
  'started_on',
  'ended_on',
  'published_on',
  'theme',
  'report_url',
] as const;
export type InspectionColumn = (typeof inspectionColumns)[number];
