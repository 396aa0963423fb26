/** A reader's private copy of an action plan. */
export function MyPlan() {
  return <h1>My plan</h1>;
}
