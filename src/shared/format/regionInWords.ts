/** A region's name inside a sentence: `the North West`, `London`, `Yorkshire and The Humber`. */
export function regionInWords(region: string): string {
  return /^(North|South|East|West) /.test(region) ? `the ${region}` : region;
}
