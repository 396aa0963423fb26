import { cardPreset } from '#shared/export/cardPreset.ts';
import { escapeMarkup } from '#shared/export/escapeMarkup.ts';
import type { SocialCard } from './SocialCard.ts';

/** What a page's head says of its card. Link previews ask for absolute addresses. */
export function cardMarkup(
  { address, alt }: Pick<SocialCard, 'address' | 'alt'>,
  siteAddress: string,
): string {
  return [
    `<meta property="og:image" content="${escapeMarkup(siteAddress + address)}">`,
    `<meta property="og:image:type" content="image/png">`,
    `<meta property="og:image:width" content="${cardPreset.width}">`,
    `<meta property="og:image:height" content="${cardPreset.height ?? ''}">`,
    `<meta property="og:image:alt" content="${escapeMarkup(alt)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    `<meta name="twitter:image:alt" content="${escapeMarkup(alt)}">`,
  ].join('\n    ');
}
