import { exploreAddress } from './exploreAddress.ts';
import { exploreData } from './exploreData.ts';
import { exploreView } from './exploreView.ts';
import { viewHeadline } from './viewHeadline.ts';

/** The headline of the page at an address's query; without one, of the plain page. */
export function exploreHeadline(
  list: Parameters<typeof exploreData>[0],
  query = new URLSearchParams(),
): string {
  const data = exploreData(list);
  return viewHeadline(exploreView(data, exploreAddress(data).read(query))).title;
}
