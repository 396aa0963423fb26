import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';
import { modalDialogs } from '#tests/support/modalDialogs.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

// At hand before the first click: here it has to be compiled, which can take longer than a test waits.
beforeAll(() => import('#shared/export/TakeAwayDialog.tsx'));
beforeEach(modalDialogs);

const name = 'Download or share visits to Eastmere';
const theButton = () => screen.getByRole('button', { name });

function renderButton(load: () => Promise<TakeAway>) {
  return renderPage(<TakeAwayButton what="visits to Eastmere" load={load} />);
}

it('opens the dialog of its figure, in which the first part has the focus', async () => {
  const { user } = renderButton(() => Promise.resolve(imaginaryTakeAway()));
  await user.click(theButton());
  expect(await screen.findByRole('dialog')).toHaveAccessibleName(/Visits by year$/);
  expect(screen.getByRole('tab', { name: 'Picture' })).toHaveFocus();
});

it.each([
  ['Close', 'button'],
  ['Escape', 'key'],
  ['a click beside it', 'backdrop'],
])('closes on %s and has the focus back', async (_, way) => {
  const { user } = renderButton(() => Promise.resolve(imaginaryTakeAway()));
  await user.click(theButton());
  const dialog = await screen.findByRole('dialog');
  if (way === 'button') await user.click(screen.getByRole('button', { name: 'Close' }));
  if (way === 'key') await user.keyboard('{Escape}');
  if (way === 'backdrop') await user.click(dialog);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(theButton()).toHaveFocus();
});

it('stays open on a click inside, and where marking a text ends beside it', async () => {
  const { user } = renderButton(() => Promise.resolve(imaginaryTakeAway()));
  await user.click(theButton());
  const dialog = await screen.findByRole('dialog');
  await user.click(screen.getByRole('heading', { name: /Visits by year$/ }));
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByRole('textbox', { name: 'Headline' }) },
    { keys: '[/MouseLeft]', target: dialog },
  ]);
  expect(dialog).toBeInTheDocument();
});

it('says that it loads, that it did not, and tries again', async () => {
  const hold: { fail?: () => void } = {};
  const failing = new Promise<TakeAway>((_, reject) => {
    hold.fail = () => {
      reject(new Error('Made up: no connection'));
    };
  });
  const answers = [failing, Promise.resolve(imaginaryTakeAway())];
  const { user } = renderButton(() => answers.shift() ?? Promise.reject(new Error('No more')));
  await user.click(theButton());
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');

  hold.fail?.();
  const again = await screen.findByRole('button', { name: 'Try again visits to Eastmere' });
  expect(screen.getByRole('status')).toHaveTextContent('This did not load. Check the connection');
  expect(again).toHaveFocus();

  await user.click(again);
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
});
