import { xmlText } from './xmlText.ts';

/** A text as HTML within a feed shows it: what has a meaning there escaped. */
export function escapeHtml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
