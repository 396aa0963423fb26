import { afterInadequateSteps } from './afterInadequateSteps.mjs';
import { areaSendSteps } from './areaSendSteps.mjs';
import { englandSteps } from './englandSteps.mjs';
import { exploreSteps } from './exploreSteps.mjs';
import { themesSteps } from './themesSteps.mjs';

const patience = { timeout: 60_000 };
const figure = (page) => page.getByRole('figure').first().waitFor(patience);

/** Pages drawn from the API's lists of all councils: what is done on them, and how they are reached. */
export const listPages = [
  {
    name: 'Explore',
    way: ['Explore'],
    steps: exploreSteps,
    ready: (page) => page.getByRole('slider').waitFor(patience),
  },
  { name: 'England', way: ['England'], steps: englandSteps, ready: figure },
  { name: 'Themes', way: ['Themes'], steps: themesSteps, ready: figure },
  {
    name: 'After inadequate',
    way: ['England', 'After inadequate'],
    steps: afterInadequateSteps,
    ready: figure,
  },
  { name: 'Area SEND', way: ['England', 'Area SEND'], steps: areaSendSteps, ready: figure },
];
