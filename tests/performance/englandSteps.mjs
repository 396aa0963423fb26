import { choose, click } from './steps.mjs';

/** What readers do on the page of England over time. */
export const englandSteps = [
  { name: 'Judgement: help and protection', prepare: null, act: choose('Help and protection') },
  { name: 'Count reports published', prepare: null, act: choose('Reports published') },
  { name: 'Numbers of councils', prepare: null, act: choose('Councils') },
  { name: 'Small charts by kind of council', prepare: null, act: choose('Kind of council') },
  { name: 'Shares as a table', prepare: null, act: click('tab', 'Table') },
  {
    name: 'Open a number',
    prepare: null,
    act: (page) => page.locator('[data-behind^="shares."]:visible').last().click(),
  },
  { name: 'Close its list', prepare: null, act: click('button', 'Close this list') },
];
