import type { DataRelease } from '#contract/changes.ts';

/** Oldest first, to sort by: the tenth release of a day comes after its second. */
export function releaseOrder(a: Pick<DataRelease, 'id'>, b: Pick<DataRelease, 'id'>): number {
  const parts = ({ id }: Pick<DataRelease, 'id'>): [day: string, number: number] => [
    id.slice(0, 10),
    Number(id.slice(11) || 1),
  ];
  const [[day, number], [otherDay, otherNumber]] = [parts(a), parts(b)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return number - otherNumber;
}
