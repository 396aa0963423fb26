import { cardFigures, type CardFigure } from './cardFigures.ts';
import { drawCard } from './drawCard.ts';
import type { SocialCard } from './SocialCard.ts';

interface CardOfPage {
  /** Name of the page's route. */
  route: string;
  params: Readonly<Record<string, string | undefined>>;
  /** Gives the API's file of a path as text. */
  readAnswer: (apiPath: string) => string;
  /** Where the site is published, without a slash at the end. */
  site: string;
}

function draw(
  { name, apiPath, alsoFrom, figure: figureOf }: CardFigure,
  { params, readAnswer, site }: CardOfPage,
): SocialCard | null {
  const also: unknown = alsoFrom === undefined ? null : JSON.parse(readAnswer(alsoFrom));
  const figure = figureOf(JSON.parse(readAnswer(apiPath(params))), also);
  if (figure === null || figure.chart === null) return null;
  return drawCard({ ...figure, chart: figure.chart }, name(params), site);
}

/**
 * The card of a page: of its own figure, or, where there is nothing to draw, of the whole site's.
 * null: even that has nothing to show, as in a data set without councils.
 */
export function pageCard(page: CardOfPage): SocialCard | null {
  const own = cardFigures.pages[page.route];
  return (own === undefined ? null : draw(own, page)) ?? draw(cardFigures.site, page);
}
