/** Where a council's own page is, under the site's base address. */
export function councilAddress(councilId: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/councils/${councilId}`;
}
