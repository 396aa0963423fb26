import { exploreSteps } from './exploreSteps.mjs';

/** Pages drawn from the API's lists of all councils: what is done on them, and how they are reached. */
export const listPages = [
  {
    name: 'Explore',
    place: 'Explore',
    steps: exploreSteps,
    ready: (page) => page.getByRole('slider').waitFor({ timeout: 60_000 }),
  },
];
