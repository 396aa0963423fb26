/** A theme's or group's label as it reads inside a sentence: `management oversight`. */
export function labelInSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
