import 'fake-indexeddb/auto';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDay } from '#shared/format/formatDay.ts';
import { localDay } from '#shared/format/localDay.ts';
import { planOnPage } from './planOnPage.tsx';

const { action, actionsOf, plan } = planOnPage;

beforeEach(planOnPage.forget);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('counts and filters say where the plan stands on the chosen day', async () => {
  const { user } = await planOnPage.open();
  // Due in January: overdue from 1 February. The open ones: flats and calls.
  const numbers = ['Complete', 'Overdue', 'No due date', 'No owner', 'Status not known'].map(
    (name) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent,
  );
  expect(numbers).toEqual(['1', '1', '1', '1', '1']);
  expect(action('Open twenty flats').getByText('Overdue since 1 February 2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Overdue 1' }));
  await screen.findByText('1 of 3 actions');
  expect(screen.queryByRole('group', { name: 'Answer calls sooner' })).not.toBeInTheDocument();
  expect(window.location.search).toBe('?show=overdue&on=2026-02-01');
});

test('a changed status is of today, and the one before is kept with its day', async () => {
  const { user, desk } = await planOnPage.open();
  const flats = action('Open twenty flats');
  await user.selectOptions(flats.getByLabelText('Status'), 'Delayed');
  const today = localDay(new Date());
  expect(flats.getByLabelText('Status as at')).toHaveValue(formatDay(today));
  expect(flats.getByText('was at risk on 3 March 2026')).toBeVisible();
  // On the way to another one: what it was before is still what it was.
  await user.selectOptions(flats.getByLabelText('Status'), 'Complete');
  expect(actionsOf(desk)[0]).toMatchObject({
    status: 'complete',
    statusAsAt: today,
    earlier: { status: 'at-risk', asAt: '2026-03-03' },
  });
  await user.clear(flats.getByLabelText('Status as at'));
  await user.type(flats.getByLabelText('Status as at'), '1/3/2026{Enter}');
  expect(actionsOf(desk)[0]?.statusAsAt).toBe('2026-03-01');
});

test('a due date is read as people write it; what can’t be read stays until it is mended', async () => {
  const { user, desk } = await planOnPage.open();
  const flats = action('Open twenty flats');
  const due = flats.getByLabelText('Due');
  expect(due).toHaveValue('January 2026');
  await user.clear(due);
  await user.type(due, 'end of term');
  await user.tab();
  expect(due).toHaveValue('end of term');
  expect(due).toHaveAccessibleDescription(/can’t be read as a date/);
  expect(due).toBeInvalid();
  expect(actionsOf(desk)[0]?.due).toBe('2026-01');

  await user.clear(due);
  await user.type(due, '31/07/2026{Enter}');
  expect(due).toHaveValue('31 July 2026');
  expect(due).toBeValid();
  expect(flats.getByText('moved from January 2026')).toBeVisible();
  expect(actionsOf(desk)[0]).toMatchObject({ due: '2026-07-31', originalDue: '2026-01' });
});

test('a text longer than a file may hold is refused as it is typed, and nothing of it is lost', async () => {
  const { user, desk } = await planOnPage.open();
  const owner = action('Answer calls sooner').getByLabelText('Owner');
  await user.click(owner);
  await user.paste('x'.repeat(5001));
  expect(owner).toHaveAccessibleDescription(
    'The most is 5,000 characters. Shorten it by 1 character.',
  );
  await user.tab();
  expect(owner).toBeInvalid();
  expect(owner).toHaveValue('x'.repeat(5001));
  expect(actionsOf(desk)[1]?.ownerRole).toBeNull();

  await user.type(owner, '{Backspace}{Enter}');
  expect(owner).toBeValid();
  expect(actionsOf(desk)[1]?.ownerRole).toBe('x'.repeat(5000));
  await user.clear(owner);
  await user.type(owner, '   {Enter}');
  expect(actionsOf(desk)[1]?.ownerRole).toBeNull();
});

test('a refused text goes with its plan, though another has the same ids', async () => {
  const { user, desk } = await planOnPage.open();
  const due = () => action('Open twenty flats').getByLabelText('Due');
  const refuse = async (text: string) => {
    await user.clear(due());
    await user.type(due(), `${text}{Enter}`);
    expect(due()).toBeInvalid();
  };
  await refuse('end of term');
  await user.clear(screen.getByLabelText('Title of the plan'));
  const [flats, ...others] = plan.milestones;
  if (flats === undefined) throw new Error('An action is needed');
  const another = { ...plan, title: 'Another', milestones: [{ ...flats, due: '2027' }, ...others] };
  act(() => {
    desk.replace(another, 'taking a file', 'Taken.');
  });
  expect(due()).toHaveValue('2027');
  expect(due()).toBeValid();
  expect(screen.getByLabelText('Title of the plan')).toHaveValue('Another');
  // The field that had the focus is gone.
  expect(screen.getByRole('heading', { name: 'Where it stands' })).toHaveFocus();

  await refuse('next term');
  const undo = screen.getByRole('button', { name: 'Undo' });
  await user.click(undo);
  expect(undo).toHaveFocus();
  expect(due()).toHaveValue('January 2026');
  expect(due()).toBeValid();
  expect(desk.draftOf('flats/due')).toBeUndefined();
});

test('a change within the plan leaves a refused text in its field', async () => {
  const { user, desk } = await planOnPage.open();
  const due = action('Open twenty flats').getByLabelText('Due');
  await user.clear(due);
  await user.type(due, 'end of term{Enter}');
  await user.selectOptions(action('Open a hub').getByLabelText('Status'), 'Delayed');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(due).toBeInTheDocument();
  expect(due).toHaveValue('end of term');
  expect(desk.draftOf('flats/due')).toBe('end of term');
});

test('Escape puts back, leaving the field commits', async () => {
  const { user, desk } = await planOnPage.open();
  const owner = action('Answer calls sooner').getByLabelText('Owner');
  await user.type(owner, 'Nobody{Escape}');
  expect(owner).toHaveValue('');
  await user.type(owner, 'Head of front door');
  await user.tab();
  expect(actionsOf(desk)[1]?.ownerRole).toBe('Head of front door');
});

test('keys undo and redo outside a text field, and what was undone is said', async () => {
  const { user, desk } = await planOnPage.open();
  const status = action('Answer calls sooner').getByLabelText('Status');
  await user.selectOptions(status, 'On track');
  await user.keyboard('{Control>}z{/Control}');
  expect(actionsOf(desk)[1]?.status).toBe('unknown');
  expect(
    screen.getByText('Undone: the status of “Answer calls sooner”.', { ignore: '[aria-hidden]' }),
  ).toBeInTheDocument();
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(actionsOf(desk)[1]?.status).toBe('on-track');
  await user.keyboard('{Meta>}z{/Meta}');
  expect(actionsOf(desk)[1]?.status).toBe('unknown');
  await user.keyboard('{Control>}y{/Control}');
  expect(actionsOf(desk)[1]?.status).toBe('on-track');

  await user.click(action('Answer calls sooner').getByLabelText('Owner'));
  await user.keyboard('{Control>}z{/Control}');
  expect(actionsOf(desk)[1]?.status).toBe('on-track');
});

test('an action that no longer fits the filter stays while it is worked on', async () => {
  const { user } = await planOnPage.open(plan, '/my-plan?show=overdue&on=2026-02-01');
  await screen.findByText('1 of 3 actions');
  const status = action('Open twenty flats').getByLabelText('Status');
  await user.selectOptions(status, 'Complete');
  expect(status).toBeInTheDocument();
  expect(status).toHaveFocus();
});

test('question, note and evidence are folded away; only a web address is a link', async () => {
  const { user, desk } = await planOnPage.open();
  const calls = action('Answer calls sooner');
  await user.click(calls.getByRole('button', { name: 'Question, note of Answer calls sooner' }));
  await user.type(calls.getByLabelText('Question to ask'), 'How many?{Shift>}{Enter}{/Shift}Why?');
  await user.type(calls.getByLabelText('Link to the evidence'), 'javascript:alert(1){Enter}');
  expect(actionsOf(desk)[1]).toMatchObject({
    question: 'How many?\nWhy?',
    evidence: 'javascript:alert(1)',
  });
  await user.click(calls.getByRole('button', { name: 'Question, note of Answer calls sooner' }));
  expect(calls.queryByRole('link')).not.toBeInTheDocument();
  expect(calls.getByText('Evidence: javascript:alert(1)')).toBeVisible();
});

test('a deleted action is one undo away, and the focus goes on', async () => {
  const { user, desk } = await planOnPage.open();
  const hub = action('Open a hub');
  await user.click(hub.getByRole('button', { name: /^Question, note/ }));
  await user.click(hub.getByRole('button', { name: 'Delete this action' }));
  expect(actionsOf(desk).map(({ id }) => id)).toEqual(['flats', 'calls']);
  // It was alone under its priority.
  expect(screen.getByRole('button', { name: 'Add an action' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actionsOf(desk)[2]).toBe(plan.milestones[2]);
});
