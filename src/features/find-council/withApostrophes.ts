/** Names of the data, and what readers type, with the apostrophes of print: `King’s Lynn`. */
export function withApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}
