const dayLength = 86_400_000;

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** An ISO day a number of days later (negative: earlier). */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * dayLength).toISOString().slice(0, 10);
}
