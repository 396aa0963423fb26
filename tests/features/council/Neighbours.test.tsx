import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Neighbours } from '#features/council/Neighbours.tsx';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const sif = imaginaryReport('e-sif', 'sif', '2015-07-06', '2015-09-15', 'RRRRR');
const ilacs2019 = imaginaryReport('e-2019', 'ilacs-2018', '2019-11-18', '2020-01-09', 'RRRRR');
const ilacs2024 = imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');
const ilacs2026 = imaginaryReport('e-2026', 'ilacs-2026', '2026-06-08', '2026-08-03', '-IIGR');
const reports = [sif, ilacs2019, ilacs2024];

it('links neighbours, marks the council itself, and shows no grade where none is given', () => {
  const neighbours = [
    { id: 'vale-of-tarn', name: 'Vale of Tarn', rank: 2, reports: [ilacs2026] },
    { id: 'norwick', name: 'Norwick', rank: 1, reports },
  ];
  renderPage(<Neighbours council={imaginaryCouncil({ reports, neighbours })} />, { path });
  const [, self, closest, second] = screen.getAllByRole('row');
  expect(self).toHaveTextContent('Eastmere');
  expect(within(closest as HTMLElement).getByRole('link', { name: 'Norwick' })).toHaveAttribute(
    'href',
    '/councils/norwick',
  );
  expect(second).toHaveTextContent('Overall effectiveness: No longer given.');
});
