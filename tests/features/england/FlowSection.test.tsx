import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Lane } from '#contract/gradeIds.ts';
import { nationalData } from '#domain/nationalData.ts';
import type { EnglandState } from '#features/england/englandState.ts';
import { FlowSection } from '#features/england/FlowSection.tsx';
import { useBehind } from '#shared/ui/useBehind.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const data = nationalData(imaginaryCouncilList);

/** The section as a page holds it. */
function Page({ judgement = 'overall' }: { judgement?: Lane }) {
  const [state, setState] = useState({
    judgement,
    from: '2019-12-31',
    to: '2026-08-20',
    open: null as string | null,
  });
  const change = (next: Partial<EnglandState>) => {
    setState((now) => ({ ...now, ...next }));
  };
  const behind = useBehind(state.open, change);
  return (
    <FlowSection
      state={state}
      change={change}
      data={data}
      behind={behind}
      flow={({ from, to, judgement: lane }) => <p>{`Drawn: ${from} ${to} ${lane}`}</p>}
    />
  );
}

const section = () => screen.getByRole('region', { name: 'Between two dates' });

test('says who rose, fell, stayed and can’t be compared, and why: the parts add up', () => {
  renderPage(<Page />);
  // By hand: Eastmere rose, Norwick fell, Quarrybridge and Isle of Wren stayed.
  expect(section()).toHaveTextContent(
    'Of 7 councils that existed on 31 December 2019 or 20 August 2026, 4 can be compared on overall effectiveness: 1 rose, 1 fell and 2 stayed the same.',
  );
  expect(section()).toHaveTextContent(
    '3 can’t be: 1 no longer exists at the later date; 1 not created yet at the earlier date; 1 no overall grade any more.',
  );
  expect(screen.getByText('Drawn: 2019-12-31 2026-08-20 overall')).toBeVisible();
});

test('frameworks that differ are told', () => {
  renderPage(<Page />);
  const notes = screen.getByRole('list', { name: 'To read this fairly' });
  expect(notes).toHaveTextContent('2 of the 4 comparisons cross from SIF to ILACS.');
});

test('an overall grade stands over the four judgements under it', () => {
  renderPage(<Page />);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  // By hand: on help and protection Eastmere rose; Norwick fell by two grades and Vale of Tarn from
  // good to inadequate; Quarrybridge and Isle of Wren stayed; two are not there on both days.
  expect(rows.map((row) => row.textContent)).toContain('Help and protection1222');
  expect(rows).toHaveLength(4);
});

test('a number opens into its councils and takes the focus there, and back as it closes', async () => {
  const { user } = renderPage(<Page />);
  const number = screen.getByRole('button', { name: /^1: Overall effectiveness: fell/ });
  number.focus();
  await user.keyboard('{Enter}');
  const heading = screen.getByRole('heading', {
    name: 'Overall effectiveness, 31 December 2019 to 20 August 2026: 1 council fell',
  });
  expect(heading).toHaveFocus();
  const list = screen.getByRole('region', { name: heading.textContent });
  expect(within(list).getByRole('link')).toHaveTextContent('Norwick');
  expect(list).toHaveTextContent(
    'Outstanding (5 November 2018) to requires improvement (10 February 2025)',
  );
  await user.keyboard('{Escape}');
  expect(list).not.toBeInTheDocument();
  expect(number).toHaveFocus();
});

test('any day, or the end of a year at one choice', async () => {
  const { user } = renderPage(<Page />);
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2016-03-10' } });
  // Eastmere's SIF report was published that day: Brackenshire's too by then.
  expect(await screen.findByText('Drawn: 2016-03-10 2026-08-20 overall')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('To: end of a year'), 'End of 2017');
  expect(await screen.findByText('Drawn: 2016-03-10 2017-12-31 overall')).toBeVisible();
  expect(screen.getByLabelText('To')).toHaveValue('2017-12-31');
  expect(screen.getByLabelText('From: end of a year')).toHaveValue('');
});

test('a date out of the data is refused in words, and the old one stays', () => {
  renderPage(<Page />);
  const from = screen.getByLabelText('From');
  fireEvent.change(from, { target: { value: '2009-05-01' } });
  fireEvent.blur(from);
  expect(
    screen.getByText(
      'The data reach from 1 January 2014 to 20 August 2026. This date stays 31 December 2019.',
    ),
  ).toBeVisible();
  expect(from).toHaveValue('2019-12-31');
  expect(from).toHaveAccessibleDescription(/^The data reach/);
});

test('dates the wrong way round are read the other way round, and it is said', async () => {
  renderPage(<Page />);
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2016-12-31' } });
  expect(await screen.findByText('Drawn: 2016-12-31 2019-12-31 overall')).toBeVisible();
  expect(section()).toHaveTextContent(
    'The first date is after the second. They are read the other way round: from 31 December 2016 to 31 December 2019.',
  );
});

test('one date twice compares nothing', async () => {
  const { user } = renderPage(<Page />);
  await user.selectOptions(screen.getByLabelText('To: end of a year'), 'End of 2019');
  expect(await screen.findByText(/^Both dates are the same/)).toBeVisible();
  await expect.poll(() => screen.queryByText(/^Drawn/)).toBeNull();
});
