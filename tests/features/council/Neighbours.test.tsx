import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Neighbours } from '#features/council/Neighbours.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

it('links neighbours, marks the council itself, and shows no grade where none is given', () => {
  const neighbours = [
    {
      id: 'vale-of-tarn',
      name: 'Vale of Tarn',
      gssCode: 'E06999997',
      rank: 2,
      reports: [ilacs2026],
    },
    { id: 'norwick', name: 'Norwick', gssCode: 'E06999998', rank: 1, reports },
  ];
  renderPage(<Neighbours council={imaginaryCouncil({ reports, neighbours })} />, { path });
  const [, self, closest, second] = screen.getAllByRole('row');
  expect(self).toHaveTextContent('Eastmere');
  expect(within(closest as HTMLElement).getByRole('link', { name: 'Norwick' })).toHaveAttribute(
    'href',
    '/councils/norwick',
  );
  expect(second).toHaveTextContent('Overall effectiveness: No overall grade any more.');
});
