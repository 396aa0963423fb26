/** A report of a mistake, filled in from the address as far as it names a fact. */
export function ReportMistake() {
  return <h1>Report a mistake</h1>;
}
