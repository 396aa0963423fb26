import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { dueChoiceWords } from './dueChoiceWords.ts';
import type { ListData } from './listData.ts';
import { noOwner, type ListFilters } from './listState.ts';

/** What the list is narrowed down to, as a phrase for each filter in use: `region North West`. */
export function listFilterWords(
  { council, region, status, owner, theme, due }: ListFilters,
  { councils, themes }: Pick<ListData, 'councils' | 'themes'>,
): string[] {
  const labelOf = (options: readonly { id: string; label: string }[], id: string) =>
    options.find((option) => option.id === id)?.label ?? id;
  return [
    due === null ? null : dueChoiceWords[due].toLowerCase(),
    council === null ? null : `council ${labelOf(councils, council)}`,
    region === null ? null : `region ${region}`,
    status === null ? null : `status “${milestoneStatusWords[status]}”`,
    owner === null ? null : owner === noOwner ? 'no owner published' : `owner ${owner}`,
    theme === null ? null : `theme ${labelOf(themes, theme)}`,
  ].filter((phrase) => phrase !== null);
}
