/** Years from one ISO day to a later one, to one decimal (a year is 365.25 days). */
export function yearsBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Math.round((days / 365.25) * 10) / 10;
}
