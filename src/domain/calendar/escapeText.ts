/**
 * A text as iCalendar writes one (RFC 5545, section 3.3.11): on one line, what has a meaning there
 * escaped, without the control characters it can't hold.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
