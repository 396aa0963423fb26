import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import { useBehind } from '#shared/ui/useBehind.ts';

const good = 'shares.2019-03-31.good';
const councils = [
  { id: 'eastmere', name: 'Eastmere', detail: 'report of 20 May 2024' },
  { id: 'norwick', name: 'Norwick' },
];

/** A figure with two numbers, the second of none. `opened`: as its address has it. */
function Numbers({
  opened = null,
  isHidden = false,
}: {
  opened?: string | null;
  isHidden?: boolean;
}) {
  const [{ open }, change] = useState<{ open: string | null }>({ open: opened });
  const behind = useBehind(open, change);
  return (
    <>
      <button type="button" id="table-tab">
        Table
      </button>
      <div role="tabpanel" aria-labelledby="table-tab" hidden={isHidden}>
        <NumberOfCouncils count={2} what="good, March 2019" name={good} behind={behind} />
        <NumberOfCouncils count={0} text="0%" what="inadequate" name="none" behind={behind} />
      </div>
      {open === good && (
        <CouncilsBehind title="2 councils good" councils={councils} behind={behind} />
      )}
    </>
  );
}

test('a number opens into its councils by keyboard, and closing gives the place back', async () => {
  const user = userEvent.setup();
  render(<Numbers />);
  const number = screen.getByRole('button', { name: '2: good, March 2019. Show the councils' });
  expect(number).toHaveAttribute('aria-expanded', 'false');
  await user.tab();
  await user.tab();
  expect(number).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(number).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('heading', { name: '2 councils good' })).toHaveFocus();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/councils/eastmere',
    '/councils/norwick',
  ]);
  expect(screen.getByText('report of 20 May 2024')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(number).toHaveFocus();
});

test('the same number closes it again, and so does the button under the list', async () => {
  const user = userEvent.setup();
  render(<Numbers />);
  const number = screen.getByRole('button', { name: /^2: good/ });
  await user.click(number);
  await user.click(number);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  await user.click(number);
  await user.click(screen.getByRole('button', { name: 'Close this list' }));
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(number).toHaveFocus();
});

test('none is plain text', () => {
  render(<Numbers />);
  expect(screen.getByText('0%')).toBeVisible();
  expect(screen.queryByRole('button', { name: /inadequate/ })).not.toBeInTheDocument();
});

test('a link that opens it leaves the reader where the page begins', () => {
  render(<Numbers opened={good} />);
  expect(screen.getByRole('heading', { name: '2 councils good' })).not.toHaveFocus();
});

test('where its table is not shown, the place goes to the table’s tab', async () => {
  const user = userEvent.setup();
  render(<Numbers opened={good} isHidden />);
  await user.click(screen.getByRole('button', { name: 'Close this list' }));
  expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
});
