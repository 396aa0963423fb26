import { click, onList, press } from './steps.mjs';

/** What readers do on the page of area SEND inspections. */
export const areaSendSteps = [
  { name: 'Filter: inconsistent', prepare: null, act: click('button', /^Inconsistent/) },
  { name: 'Filter off: all', prepare: null, act: click('button', /^All/) },
  { name: 'One region', prepare: onList('Region'), act: press('ArrowDown') },
  { name: 'All of England', prepare: onList('Region'), act: press('ArrowUp') },
  { name: 'Sort by outcome', prepare: null, act: click('button', /^Sort by Outcome/) },
];
