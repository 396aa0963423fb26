import { configure, screen, waitFor, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { England } from '#features/england/England.tsx';
import { englandRest } from '#features/england/englandRest.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const flow: ComponentProps<typeof England>['flow'] = {
  draw: (_, { from, to, judgement }) => (
    <p>
      Flow of {judgement} from {from} to {to}
    </p>
  ),
  later: { isAtHand: () => true, load: () => Promise.resolve() },
};

// Five figures and their tables are drawn at once.
configure({ asyncUtilTimeout: 10_000 });
beforeAll(englandRest.load);

function open(path = '/england') {
  return renderPage(<England list={imaginaryCouncilList} flow={flow} />, { path });
}

function cells(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent));
}

async function figureTable(name: string, user: ReturnType<typeof renderPage>['user']) {
  const figure = screen.getByText(name, { selector: 'h2' }).closest('figure');
  if (figure === null) throw new Error(`There is no figure ${name}`);
  await user.click(within(figure).getByText('Table'));
  await waitFor(() => {
    expect(figure.querySelector('table')).toBeVisible();
  });
  return [...figure.querySelectorAll('table')];
}

test('opens on overall, with the four judgements under it and where it ends', async () => {
  const { user } = open();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '4 of 6 councils were good or outstanding overall in March 2026, up from 3 of 6 in March 2020',
  );
  expect(screen.getByText(/^On 31 March 2026: 4 good, 1 requires improvement/)).toHaveTextContent(
    '1 council had no overall grade any more by 20 August 2026.',
  );
  const [table] = await figureTable('Overall effectiveness, every year since 2016', user);
  const rows = table === undefined ? [] : cells(table);
  expect(rows[0]).toEqual([
    ...['Day', 'Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
    ...['Good or outstanding', 'With a grade', 'Not inspected yet', 'All councils'],
  ]);
  // 2019: Norwick outstanding, Wren good, two R, Quarrybridge inadequate, Vale of Tarn not yet.
  expect(rows[4]).toEqual(['31 March 2019', '20%', '20%', '40%', '20%', '40%', '5', '1', '6']);
  expect(rows.at(-1)?.[0]).toBe('31 March 2026');
  expect(screen.getByText('The four judgements side by side', { selector: 'h2' })).toBeVisible();
});

test('every choice changes the page and stands in the address, by keyboard', async () => {
  const { user } = open();
  const choose = async (group: string, label: string) => {
    const fields = screen.getByText(group, { selector: 'legend' }).parentElement;
    const radio = within(fields ?? document.body).getByLabelText(label);
    radio.focus();
    await user.keyboard(' ');
    expect(radio).toBeChecked();
  };
  await choose('Judgement', 'Help and protection');
  await choose('Counted by', 'Reports published');
  await choose('Shown in', 'Councils');
  await choose('Small charts by', 'Kind of council');
  expect(window.location.search).toBe(
    '?judgement=help-and-protection&basis=publication&as=count&group=kind',
  );
  // Eastmere and Wren good; Norwick and North Bracken R; Quarrybridge and Vale of Tarn inadequate.
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^2 of 6 councils are good or outstanding for help and protection/,
    );
  });
  expect(
    await screen.findByText('Help and protection, by kind of council', { selector: 'h2' }),
  ).toBeVisible();
  const [table] = await figureTable('Help and protection, every year since 2016', user);
  expect(table === undefined ? [] : cells(table).at(-1)).toEqual([
    '20 August 2026',
    ...['0', '2', '2', '2', '2', '6', '0', '6'],
  ]);
}, 20_000);

test('a number opens into its councils, each with its report, and the address says so', async () => {
  const { user } = open();
  await user.click(screen.getAllByText('Table')[0] ?? document.body);
  const number = screen.getByLabelText('33%: good, 31 March 2020. Show the councils');
  number.focus();
  await user.keyboard('{Enter}');
  expect(window.location.search).toBe('?open=shares.2020-03-31.good');
  const list = await screen.findByLabelText('2 councils good overall, 31 March 2020');
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Isle of Wrengood, report of 5 June 2017. Under it: Leaders G, Protection G, In care NJ, Care leavers NJ',
    'Vale of Tarngood, report of 1 July 2019. Under it: Leaders G, Protection G, In care G, Care leavers G',
  ]);
  await waitFor(() => {
    expect(within(list).getByRole('heading')).toHaveFocus();
  });
  await user.keyboard('{Escape}');
  expect(number).toHaveFocus();
  expect(window.location.search).toBe('');
}, 20_000);

test.each([
  ['shares.ended', '1 council with no overall grade any more, 20 August 2026'],
  ['judgements.care-leavers.2018-03-31.not-judged', /^Care leavers: 1 council not judged for/],
  ['groups.north.2026-03-31.good', 'North: 2 councils good overall, 31 March 2026'],
])('a link shows the councils behind %s', async (name, title) => {
  open(`/england?open=${name}`);
  expect(await screen.findByLabelText(title)).toBeVisible();
});

test('a link to what is not there says so and shows the rest', async () => {
  open('/england?judgement=adoption');
  expect(await screen.findByText(/the judgement “adoption”/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/overall in March 2026/);
});

test('no share stands over fewer than five councils without its count', async () => {
  const { user } = open();
  const [latest] = await figureTable('Overall effectiveness, by region', user);
  // The North: 2 of 3; the South: Wren and Vale of Tarn good, Quarrybridge inadequate.
  const rows = latest === undefined ? [] : cells(latest);
  expect(rows.slice(1).map((row) => [row[0], row[5]])).toEqual([
    ['North', '2of 3'],
    ['South', '2of 3'],
  ]);
  expect(rows.flat().join(' ')).not.toContain('%');
});
