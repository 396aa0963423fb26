/** Actions under the plan's own headings, headings in the order in which they first come. */
export function groupByPriority<Action extends { priority: string }>(
  actions: readonly Action[],
): { priority: string; actions: Action[] }[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const group = groups.get(action.priority);
    if (group === undefined) groups.set(action.priority, [action]);
    else group.push(action);
  }
  return [...groups].map(([priority, grouped]) => ({ priority, actions: grouped }));
}
