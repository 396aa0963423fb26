import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ActionPlans } from '#features/council/ActionPlans.tsx';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const sif = imaginaryReport('e-sif', 'sif', '2015-07-06', '2015-09-15', 'RRRRR');
const ilacs2019 = imaginaryReport('e-2019', 'ilacs-2018', '2019-11-18', '2020-01-09', 'RRRRR');
const ilacs2024 = imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');
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
    plans: [{ ...plan, milestones: plan.milestones.map((one) => ({ ...one, themes: [] })) }],
  });
  renderPage(<ActionPlans council={council} />, { path });
  const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(first).toContain('Dueno due date published');
  expect(first).toContain('Ownerno owner published');
  expect(first).toContain('Complete, as the council reported in September 2025');
  expect(second).toContain('DueMarch 2026');
  expect(second).toContain('StatusNot known');
});
