import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Visits } from '#features/council/Visits.tsx';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
} from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

it('shows a visit without a link as such and joins an event to its visit', () => {
  const council = imaginaryCouncil({
    reports,
    inspections: [
      imaginaryInspection({
        id: 'v1',
        kind: 'monitoring-visit',
        startedOn: '2024-11-05',
        topic: 'front-door',
      }),
      imaginaryInspection({ id: 'v2', kind: 'focused-visit', startedOn: '2025-03-04' }),
    ],
    events: [
      imaginaryEvent({
        id: 'e1',
        type: 'monitoring-visit',
        occurredOn: '2024-11-05',
        inspectionId: 'v1',
        title: 'Better at the front door',
        toldBy: 'council',
      }),
    ],
  });
  renderPage(<Visits council={council} />, { path });
  const [newest, older, ...rest] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent('Focused visit');
  expect(newest).toHaveTextContent('without a link');
  expect(older).toHaveTextContent('Better at the front door');
  expect(older).toHaveTextContent('As the council told it: Made up for a test.');
  expect(older).toHaveTextContent('It looked at: front door and thresholds.');
  expect(rest).toEqual([]);
});
