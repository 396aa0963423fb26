import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ScenarioName } from '#mocks/scenario.ts';
import { ScenarioSwitch } from '#mocks/ScenarioSwitch.tsx';
import { renderPage } from '#tests/support/renderPage.tsx';

it('shows the scenario that plays, among all seven', () => {
  renderPage(<ScenarioSwitch scenario="empty" onChoose={() => undefined} />);
  const choice = screen.getByRole('combobox', { name: 'Mock API: imaginary councils' });
  expect(choice).toHaveDisplayValue('Empty');
  expect(screen.getAllByRole('option')).toHaveLength(7);
});

it('tells which one is chosen', async () => {
  const chosen: ScenarioName[] = [];
  const { user } = renderPage(
    <ScenarioSwitch scenario="normal" onChoose={(name) => chosen.push(name)} />,
  );
  await user.selectOptions(screen.getByRole('combobox'), 'Server error');
  expect(chosen).toEqual(['server-error']);
});

it('is reached with the keyboard', async () => {
  const { user } = renderPage(<ScenarioSwitch scenario="normal" onChoose={() => undefined} />);
  await user.tab();
  expect(screen.getByRole('combobox')).toHaveFocus();
});
