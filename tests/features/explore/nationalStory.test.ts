import { expect, test } from 'vitest';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { nationalStory } from '#features/explore/nationalStory.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

async function names(which: 'map' | 'twoDates', query: string) {
  const data = nationalData(imaginaryCouncilList);
  const view = exploreView(data, exploreAddress(data).read(new URLSearchParams(query)));
  const figure = nationalStory[which](view);
  return [figure, ...((await figure.companions?.()) ?? [])].map(({ name }) => name);
}

test('a story holds the map, the change and every council, whichever it begins with', async () => {
  const [map, flow, table] = [
    'england-overall-2026-08-20-map',
    'england-overall-2019-12-31-to-2026-08-20-two-dates',
    'england-overall-2026-08-20-every-council',
  ];
  expect(await names('map', '')).toEqual([map, flow, table]);
  expect(await names('twoDates', '')).toEqual([flow, map, table]);
});

test('a day against itself has no change to tell', async () => {
  expect(await names('map', 'on=2019')).toEqual([
    'england-overall-2019-12-31-map',
    'england-overall-2019-12-31-every-council',
  ]);
});
