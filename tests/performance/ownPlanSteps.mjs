const click = (name) => (page) => page.getByRole('button', { name }).first().click();
const press = (key) => (page) => page.keyboard.press(key);
/** The focus in a field of the third action. */
const focus = (label) => (page) =>
  page
    .getByRole('main')
    .locator('li [role="group"]')
    .nth(2)
    .getByLabel(label, { exact: true })
    .focus();

/** What readers do on their own plan: how to get ready, then the one input that is timed. */
export const ownPlanSteps = [
  { name: 'Change a status', prepare: focus('Status'), act: press('ArrowDown') },
  { name: 'Undo it', prepare: null, act: click('Undo') },
  { name: 'Do it again', prepare: null, act: click('Redo') },
  { name: 'Type a letter into a field', prepare: focus('Owner'), act: press('x') },
  { name: 'Keep what was typed', prepare: null, act: press('Enter') },
  { name: 'Unfold an action', prepare: null, act: click(/^Question, note/) },
  { name: 'Filter: overdue', prepare: null, act: click(/^Overdue/) },
  { name: 'Filter off: all', prepare: null, act: click(/^All/) },
  { name: 'Add an action', prepare: null, act: click('Add an action') },
  {
    name: 'Replace by an empty plan',
    prepare: (page) => page.getByRole('button', { name: 'Start an empty plan' }).click(),
    act: click('Replace my plan'),
  },
  { name: 'Undo that', prepare: null, act: click('Undo') },
];
