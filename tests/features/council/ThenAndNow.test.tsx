import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ThenAndNow } from '#features/council/ThenAndNow.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

it('names the change, the joint judgement and the caution', () => {
  renderPage(<ThenAndNow council={imaginaryCouncil({ reports })} />, { path });
  const row = screen.getByRole('row', { name: /^Care leavers/ });
  expect(row).toHaveTextContent(/judged with children in care.*Inadequate.*Fell/);
  expect(document.body).toHaveTextContent(
    'Children in care and care leavers were one judgement in one report and two in the other.',
  );
});

it('keeps another choice in the address and leaves the usual one out', async () => {
  const { user } = renderPage(<ThenAndNow council={imaginaryCouncil({ reports })} />, { path });
  const choice = screen.getByLabelText('Compare the latest with the report');
  await user.selectOptions(choice, 'e-sif');
  expect(window.location.search).toBe('?before=e-sif');
  expect(screen.getByRole('heading', { name: 'Then and now: 2015 and the latest' })).toBeVisible();
  await user.selectOptions(choice, 'e-2019');
  expect(window.location.search).toBe('');
});

it('opens on the report the address asks for', () => {
  renderPage(<ThenAndNow council={imaginaryCouncil({ reports })} />, {
    path: `${path}?before=e-sif`,
  });
  expect(screen.getByRole('heading', { name: 'Then and now: 2015 and the latest' })).toBeVisible();
});

it('says that Ofsted no longer gives an overall grade', () => {
  renderPage(<ThenAndNow council={imaginaryCouncil({ reports: [ilacs2019, ilacs2026] })} />, {
    path,
  });
  const row = screen.getByRole('row', { name: /^Overall/ });
  expect(row).toHaveTextContent('Ofsted no longer gives an overall grade');
});

it('compares nothing where there is one report', () => {
  renderPage(<ThenAndNow council={imaginaryCouncil({ reports: [ilacs2024] })} />, { path });
  expect(document.body).toHaveTextContent('There is nothing to compare it with yet.');
});
