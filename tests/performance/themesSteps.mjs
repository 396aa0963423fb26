import { choose, onList, press } from './steps.mjs';

/** What readers do on the page of what inspectors ask for. */
export const themesSteps = [
  { name: 'Count councils', prepare: onList('Count'), act: press('ArrowDown') },
  { name: 'One region', prepare: onList('Region'), act: press('ArrowDown') },
  { name: 'All of England', prepare: onList('Region'), act: press('ArrowUp') },
  { name: 'By grade for help and protection', prepare: null, act: choose('Help and protection') },
  {
    name: 'Open a number',
    prepare: null,
    act: (page) => page.locator('[data-behind]:visible').first().click(),
  },
];
