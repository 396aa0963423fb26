import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Council } from '#contract/council.ts';
import { ScrutinyPack } from '#features/scrutiny-pack/ScrutinyPack.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import {
  answeringPlan,
  areasOfBoth,
  inspectedCouncil,
  plannedAction,
  visitOnHomes,
} from '#tests/support/imaginaryScrutiny.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

// Fetched beforehand: a busy machine may take longer over it than a test waits.
beforeAll(() => import('#features/scrutiny-pack/PackBody.tsx'));

/** The pack as a reader gets it who comes from another page: its body is drawn once it is here. */
async function open(council: Council) {
  const path = `/scrutiny-packs/${council.id}`;
  const page = renderPage(<ScrutinyPack council={council} />, { path });
  await screen.findByRole('region', { name: 'Sources' });
  return page;
}

function part(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('a council that waits for its next inspection', () => {
  const council = inspectedCouncil({
    improvement: areasOfBoth,
    events: [visitOnHomes],
    plans: [
      answeringPlan([
        plannedAction({ id: 'm1', title: 'Open flats', due: '2026-01', ownerRole: null }),
        plannedAction({ id: 'm2', title: 'Train staff' }),
      ]),
      answeringPlan([], { id: 'p2020', inspectionId: 'e-2019', title: 'Made-up plan of 2020' }),
    ],
    plansNeeded: [
      {
        inspectionId: 'e-2024',
        reason: 'inadequate',
        publishedOn: '2024-05-16',
        reportAddress: null,
        due: {
          from: '2024-05-16',
          workingDays: 70,
          dueOn: '2024-08-23',
          bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
        },
        planIds: ['eastmere-2024'],
        otherPlanIds: [],
      },
    ],
  });

  it('has its judgements before the one word', async () => {
    await open(council);
    const text = part(/^Latest judgements/).textContent;
    const judgement = text.indexOf('Care leaversInadequate');
    expect(judgement).toBeGreaterThan(-1);
    expect(text.indexOf('the one word Ofsted gave until March 2026')).toBeGreaterThan(judgement);
  });

  it('marks what was raised before, and lists what was asked then', async () => {
    await open(council);
    const improve = part(/^What has to improve/);
    expect(improve).toHaveTextContent(
      'Find better homes. Care leavers Raised in 2019 too: Made-up homes.',
    );
    expect(improve).toHaveTextContent('What the 2019 report asked on the same themes');
    expect(within(improve).getByText('Find homes', { exact: false })).toBeVisible();
  });

  it('lists the overdue action with whose word its status is, and names the plan not shown', async () => {
    await open(council);
    const plan = part(/^Action plan/);
    const row = within(plan).getByRole('row', { name: /Open flats/ });
    expect(row).toHaveTextContent('January 2026');
    expect(row).toHaveTextContent('no owner published');
    expect(row).toHaveTextContent('On track, as the council reported on 1 August 2026');
    expect(within(plan).queryByRole('row', { name: /Train staff/ })).toBeNull();
    expect(plan).toHaveTextContent('not shown here: “Made-up plan of 2020”');
  });

  it('shows the deadline with its arithmetic, and the next inspection as no promise', async () => {
    await open(council);
    const deadlines = part(/^Deadlines/);
    expect(deadlines).toHaveTextContent(
      'The action plan was due with Ofsted by 23 August 2024: 70 working days after the report of 16 May 2024, not counting weekends or the bank holiday of 27 May 2024 (Spring bank holiday).',
    );
    // 28, 42 and 55 months after May 2024.
    expect(deadlines).toHaveTextContent(
      'September 2026 to December 2028, with November 2027 in the middle: what has happened elsewhere, not a promise.',
    );
  });

  it('tells the visit since, and how many are known', async () => {
    await open(council);
    const visits = part(/^Visits since/);
    expect(visits).toHaveTextContent('October 2025, monitoring visit. Homes were still too few.');
    expect(visits).toHaveTextContent(
      'one monitoring visit is in the data, the last in October 2025',
    );
  });

  it('puts the row and its source under each question', async () => {
    await open(council);
    const [first] = within(part(/^Questions/)).getAllByRole('listitem');
    expect(first).toHaveTextContent('“Open flats” was due in January 2026');
    expect(first).toHaveTextContent(
      'Action 1 of “Made-up plan”. Source: second-hand: Made-up minutes (20 January 2026).',
    );
  });
});

describe('a council without', () => {
  it('an inspection, a plan or a visit has words for each', async () => {
    await open(imaginaryCouncil());
    expect(part(/^Latest judgements/)).toHaveTextContent('no graded inspection of this council');
    expect(part(/^What has to improve/)).toHaveTextContent('That does not mean there is nothing');
    expect(part(/^Action plan/)).toHaveTextContent('That does not mean there is none.');
    expect(part(/^Questions/)).toHaveTextContent('The data hold no row that prompts a question.');
  });

  it('an overall grade has the four judgements and the reason', async () => {
    const { ilacs2024, ilacs2026 } = imaginaryReports;
    await open(imaginaryCouncil({ reports: [ilacs2024, ilacs2026] }));
    const judgements = part(/^Latest judgements/);
    expect(judgements).toHaveTextContent('No overall grade. Ofsted stopped giving one');
    expect(judgements).not.toHaveTextContent('the one word Ofsted gave');
  });

  it('a future is told in the past, with nobody to ask', async () => {
    await open(inspectedCouncil({ abolishedOn: '2023-04-01' }));
    expect(part(/^Last judgements/)).toBeVisible();
    expect(screen.getByText(/was abolished on 1 April 2023/)).toBeVisible();
    expect(part(/^Questions/)).toHaveTextContent('there is nobody to ask');
    expect(part(/^Deadlines/)).not.toHaveTextContent('next inspection');
  });
});

it('offers the calendar only where an open action or a deadline has a date', async () => {
  const undated = answeringPlan([plannedAction({ id: 'm1', due: null })]);
  const { unmount } = await open(inspectedCouncil({ plans: [undated] }));
  expect(screen.queryByRole('link', { name: /Calendar/ })).toBeNull();
  unmount();
  await open(inspectedCouncil({ plans: [answeringPlan([plannedAction({ id: 'm1' })])] }));
  expect(screen.getByRole('link', { name: /Calendar/ })).toHaveAttribute(
    'href',
    '/calendars/eastmere.ics',
  );
});
