/** An id for a new action, unlike any that is taken. */
export function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`action-${number}`)) number += 1;
  return `action-${number}`;
}
