import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Improvements } from '#features/council/Improvements.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

const council = imaginaryCouncil({
  reports,
  themes: [
    { id: 'child-plans', label: 'Plans for children', group: 'g', description: 'd' },
    { id: 'visits', label: 'Visits and direct work', group: 'g', description: 'Made-up gloss.' },
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

it('explains the themes it shows', () => {
  renderPage(<Improvements council={council} />, { path });
  expect(screen.getAllByText('What do these themes mean?')[0]).toBeVisible();
  expect(screen.getAllByRole('definition', { hidden: true })[1]).toHaveTextContent(
    'Made-up gloss.',
  );
});
