/** A text as it is; null where there is nothing but blanks. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
