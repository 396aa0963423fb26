import type { Council } from '#contract/council.ts';

/** A theme's name; its id where the file does not hold it. */
export function themeLabel({ themes }: Pick<Council, 'themes'>, id: string): string {
  return themes.find((theme) => theme.id === id)?.label ?? id;
}
