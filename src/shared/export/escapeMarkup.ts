import { onlyXml } from './onlyXml.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in XML or HTML, between tags or in an attribute's quotation marks. */
export function escapeMarkup(text: string): string {
  return onlyXml(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
