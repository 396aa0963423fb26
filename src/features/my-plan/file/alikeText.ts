/** What two cells with the same word share, however they are capitalised or spaced. */
export function alikeText(cell: string): string {
  return cell.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
