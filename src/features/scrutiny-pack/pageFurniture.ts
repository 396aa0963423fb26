import type { Council } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';

/** A CSS string: quotes, backslashes and what could end a style element are written as codes. */
function cssText(text: string): string {
  const safe = text.replace(
    /["\\<>\n\r\f]/g,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

/**
 * What every sheet says at its foot: the council, the day the data reach to, the sources and the
 * page. Known limit: browsers that draw nothing in a page's margin leave it out; the first sheet
 * and the last say it too.
 */
export function pageFurniture({ name, dataAsAt }: Pick<Council, 'name' | 'dataAsAt'>): string {
  const said = `${name} · data to ${formatDay(dataAsAt)} · sources: Ofsted’s reports, councils’ papers · Council Inspection Tracker`;
  const font = 'font: 7.5pt "Public Sans Variable", sans-serif; color: #444;';
  return [
    '@page {',
    '  size: A4;',
    '  margin: 13mm 14mm 15mm;',
    `  @bottom-left { content: ${cssText(said)}; ${font} }`,
    `  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${font} }`,
    '}',
  ].join('\n');
}
