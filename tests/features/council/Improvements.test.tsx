import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Improvements } from '#features/council/Improvements.tsx';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const sif = imaginaryReport('e-sif', 'sif', '2015-07-06', '2015-09-15', 'RRRRR');
const ilacs2019 = imaginaryReport('e-2019', 'ilacs-2018', '2019-11-18', '2020-01-09', 'RRRRR');
const ilacs2024 = imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');
const reports = [sif, ilacs2019, ilacs2024];

const council = imaginaryCouncil({
  reports,
  themes: [
    { id: 'child-plans', label: 'Plans for children', group: 'g', description: 'd' },
    { id: 'visits', label: 'Visits and direct work', group: 'g', description: 'd' },
  ],
  improvement: [
    {
      inspectionId: 'e-2019',
      coverage: 'full',
      areas: [
        { position: 1, area: 'whole-service', themes: ['child-plans'], summary: 'Made up, old.' },
      ],
    },
    {
      inspectionId: 'e-2024',
      coverage: 'full',
      areas: [
        {
          position: 1,
          area: 'care-leavers',
          themes: ['visits', 'child-plans'],
          summary: 'Made up, new.',
        },
      ],
    },
  ],
});

it('marks the themes that were raised before, by the year of the inspection', () => {
  renderPage(<Improvements council={council} />, { path });
  const [themes] = screen.getAllByRole('list', { name: 'Themes' });
  expect(themes).toHaveTextContent('Visits and direct workPlans for children · raised in 2019 too');
});

it('says that the single inspection is not transcribed', () => {
  renderPage(<Improvements council={council} />, { path });
  expect(document.body).toHaveTextContent(
    'What the single inspection of 2015 asked to improve is not transcribed.',
  );
});
