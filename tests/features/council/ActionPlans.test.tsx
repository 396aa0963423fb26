import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ActionPlans } from '#features/council/ActionPlans.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

it('has its word for a date, an owner and a status that were not published', () => {
  const source = { address: null, title: 'Made-up minutes', publishedOn: null };
  const shared = { priority: 'Homes', themes: [], ownerRole: null, note: null, source };
  const plan = {
    id: 'p',
    councilId: 'eastmere',
    inspectionId: 'e-2024',
    title: 'Made-up plan',
    adoptedOn: null,
    periodStart: null,
    periodEnd: null,
    oversightBody: null,
    note: null,
    source,
    milestones: [
      {
        ...shared,
        id: 'm1',
        title: 'First',
        due: null,
        status: 'complete',
        statusAsAt: '2025-09',
      },
      {
        ...shared,
        id: 'm2',
        title: 'Second',
        due: '2026-03',
        status: 'unknown',
        statusAsAt: null,
      },
    ],
  } as const;
  const council = imaginaryCouncil({
    reports,
    plans: [
      {
        ...plan,
        milestones: plan.milestones.map((one) => ({ ...one, themes: [], originalDue: null })),
      },
    ],
  });
  renderPage(<ActionPlans council={council} />, { path });
  const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(first).toContain('Dueno due date published');
  expect(first).toContain('Ownerno owner published');
  expect(first).toContain('Complete, as the council reported in September 2025');
  expect(second).toContain('DueMarch 2026');
  expect(second).toContain('StatusNot known');
});
