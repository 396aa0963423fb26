const link = (name) => (page) => page.getByRole('main').getByRole('link', { name }).first().click();
const button = (name) => (page) => page.getByRole('button', { name }).first().click();

/** What readers do on the page of a published plan: how to get ready, then the one input timed. */
export const planSteps = [
  { name: 'Count on today', prepare: null, act: button('Today') },
  { name: 'Count on the data’s day', prepare: null, act: button('The data’s day') },
  { name: 'Show those overdue', prepare: null, act: link(/^\d+ .*past their due date|overdue/i) },
  { name: 'Show all', prepare: null, act: button(/^Show all 500/) },
  {
    name: 'Timeline as a table',
    prepare: null,
    act: (page) => page.getByRole('tab', { name: 'Table' }).first().click(),
  },
  {
    name: 'Timeline as a chart',
    prepare: null,
    act: (page) => page.getByRole('tab', { name: 'Chart' }).first().click(),
  },
];
