/**
 * Between these days no full inspection started: Ofsted paused its programme in the pandemic. The
 * last before it started on 9 March 2020, the first after it on 28 June 2021. Source: the data set's
 * own inspections.
 */
export const inspectionPause = { from: '2020-03-10', until: '2021-06-27' } as const;
