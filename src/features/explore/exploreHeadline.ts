import { exploreAddress } from './exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from './exploreView.ts';
import { viewHeadline } from './viewHeadline.ts';

/** The headline of the page at an address's query; without one, of the plain page. */
export function exploreHeadline(
  list: Parameters<typeof nationalData>[0],
  query = new URLSearchParams(),
): string {
  const data = nationalData(list);
  return viewHeadline(exploreView(data, exploreAddress(data).read(query))).title;
}
