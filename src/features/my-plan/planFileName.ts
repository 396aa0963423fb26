/** What a plan's file is called: its title and the ISO day it was taken on. */
export function planFileName(title: string, day: string, ending: 'csv' | 'json' | 'ics'): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return `${name === '' ? 'my-plan' : name}-${day}.${ending}`;
}
