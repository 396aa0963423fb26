import { embeddedFigure } from '#shared/address/embeddedFigure.ts';
import { siteName } from '#shared/format/siteName.ts';
import { embedHeights, type EmbedHeights, type WidthAndHeight } from './embedHeights.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { heightByWidth } from './heightByWidth.ts';

interface Embed {
  /** The figure's page for other sites, from the site's root; it may hold a query. */
  path: string;
  /** Where the site is, without a slash at the end. */
  site: string;
  /** What the figure shows; names the frame. */
  title: string;
  /** The version of the data it is frozen at; null: live. */
  version: string | null;
  /** Its measured heights; null: those of its kind. */
  heights?: EmbedHeights | null;
}

/** The width that the height without style sheets is for: an article's column or less. */
const usualWidth = 480;
/** Room for the line over a frozen figure that says there are newer data, on a narrow page. */
const frozenNote = 60;

/**
 * HTML that shows a figure on another page: a frame whose height is kept free before it loads, at
 * any width and without scripts; a link for readers whose feed shows no frames; and a small script
 * that follows the figure's height from then on. Throws where `path` is no figure's.
 */
export function embedSnippet({ path, site, title, version, heights }: Embed): string {
  const figure = embeddedFigure(path);
  if (figure === null) throw new Error(`${path} is not a figure for other pages`);
  const { pathname, searchParams } = new URL(path, site);
  if (version !== null) searchParams.set('version', version);
  const query = searchParams.toString();
  const address = site + pathname + (query === '' ? '' : `?${query}`);
  const note = version === null ? 0 : frozenNote;
  const [first, ...later] = heights ?? embedHeights[figure.kind];
  const raise = ([width, height]: WidthAndHeight) => [width, height + note] as const;
  const room: EmbedHeights = [raise(first), ...later.map(raise)];
  const usual = room.findLast(([width]) => width <= usualWidth) ?? room[0];
  const name = escapeMarkup(title);
  return [
    '<div style="container-type:inline-size;width:100%">',
    `<iframe src="${escapeMarkup(address)}" title="${name}" loading="lazy" width="100%" height="${usual[1]}" style="display:block;width:100%;border:0;height:${heightByWidth(room)}"></iframe>`,
    '</div>',
    `<p><a href="${escapeMarkup(site + figure.page)}">${name} – ${siteName}</a></p>`,
    `<script async src="${escapeMarkup(site)}/embed.js"></script>`,
  ].join('\n');
}
