/** "2019" on a council's page means the last inspection that had started by the end of that year. */
export const baselineDay = '2019-12-31';
