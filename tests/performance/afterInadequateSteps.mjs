import { choose, onList, press } from './steps.mjs';

/** What readers do on the page of what came after an inadequate judgement. */
export const afterInadequateSteps = [
  { name: 'Choose a council', prepare: onList('Your council'), act: press('ArrowDown') },
  { name: 'The newest first', prepare: onList('Order'), act: press('ArrowDown') },
  { name: 'By date', prepare: onList('Time'), act: press('ArrowDown') },
  { name: 'Judgement: help and protection', prepare: null, act: choose('Help and protection') },
];
