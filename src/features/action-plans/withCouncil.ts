/**
 * A sentence about a plan with its council's name before it: away from the page nothing else says
 * whose plan it is.
 */
export function withCouncil(council: string, sentence: string): string {
  return `${council}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
