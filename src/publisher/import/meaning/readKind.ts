/** What an inspection was, as a release says it. `graded`: standard or short, it does not say which. */
export type ReleaseKind =
  'sif' | 'standard' | 'short' | 'graded' | 'focused-visit' | 'monitoring-visit';

/** `passed-over`: known, and of no kind that a release is imported for. */
export function readKind(text: string): ReleaseKind | 'passed-over' | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (/\bjtai\b|\bjoint targeted\b|\bsend\b|\bspecial educational\b/.test(words)) {
    return 'passed-over';
  }
  if (/\bfocus(s?ed)? visit\b/.test(words)) return 'focused-visit';
  if (/\bmonitoring\b/.test(words)) return 'monitoring-visit';
  if (/\bshort\b/.test(words)) return 'short';
  if (/\bstandard\b/.test(words)) return 'standard';
  return /\bsif\b|\bsingle inspection\b|\binspection of services for children\b/.test(words)
    ? 'sif'
    : null;
}
