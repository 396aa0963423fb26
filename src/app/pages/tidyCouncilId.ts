/** A council's id out of what people write into an address: `Cheshire East` -> `cheshire-east`. */
export function tidyCouncilId(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
