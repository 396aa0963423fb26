/** The councils a reader follows. */
export function Following() {
  return <h1>Councils you follow</h1>;
}
