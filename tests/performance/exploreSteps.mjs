import { choose, click, press } from './steps.mjs';

/** What readers do on Explore: how to get ready, then the one input that is timed. */
export const exploreSteps = [
  { name: 'Filter: councils that rose', prepare: null, act: click('button', /^Rose/) },
  { name: 'Filter off: all councils', prepare: null, act: click('button', /^All/) },
  { name: 'Sort by grade', prepare: null, act: click('button', /^Sort by Overall/) },
  {
    name: 'Move in time: one year back',
    prepare: (page) => page.getByRole('slider').focus(),
    act: press('ArrowLeft'),
  },
  {
    name: 'Move in time: one year on',
    prepare: (page) => page.getByRole('slider').focus(),
    act: press('ArrowRight'),
  },
  { name: 'Judgement: help and protection', prepare: null, act: choose('Help and protection') },
];
