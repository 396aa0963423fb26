/**
 * A name as words to compare: no case, accents or punctuation, no "and", "st" for "saint".
 * `St. Helens` -> `st helens`; `King's Lynn & West Norfolk` -> `kings lynn west norfolk`.
 */
export function nameWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'and')
    .map((word) => (word === 'saint' ? 'st' : word));
}
