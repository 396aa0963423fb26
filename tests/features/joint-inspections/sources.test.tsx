import { render, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AreaTableRow } from '#features/joint-inspections/AreaTableRow.tsx';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import type { AreaRow } from '#features/joint-inspections/areaData.ts';

const council = {
  id: 'eastmere',
  name: 'Eastmere',
  gssCode: 'E06999999',
  region: 'North West',
  kind: 'unitary',
  tile: null,
} as const;

function rowOf(fields: Partial<NonNullable<AreaRow['inspection']>>): HTMLElement {
  const row: AreaRow = {
    key: 'eastmere-jtai-2023',
    council,
    inspection: {
      id: 'eastmere-jtai-2023',
      councilId: 'eastmere',
      kind: 'jtai',
      published: '2023-04-03',
      read: 'report',
      ...fields,
    },
    status: 'priority-not-known',
    stands: true,
  };
  const { container } = render(
    <table>
      <tbody>
        <AreaTableRow row={row} subject={areaSubjects.joint} />
      </tbody>
    </table>,
  );
  return container;
}

it('says whose words a row is from, and leads to a report of a mistake in it', () => {
  const row = rowOf({ address: 'https://files.ofsted.gov.uk/v1/file/1' });
  expect(row).toHaveTextContent('Ofsted’s own: Letter');
  expect(
    within(row).getByRole('link', {
      name: 'Report a mistake: joint inspection, Eastmere, 3 April 2023',
    }),
  ).toHaveAttribute(
    'href',
    '/report-a-mistake?council=eastmere&fact=inspection:eastmere-jtai-2023',
  );
});

it('marks a row of a summary as second-hand, though it links to the letter', () => {
  const address = 'https://files.ofsted.gov.uk/v1/file/1';
  expect(rowOf({ read: 'summary', address })).toHaveTextContent('second-hand: Letter');
});

it('without a link says what it was read from', () => {
  expect(rowOf({ read: 'news' })).toHaveTextContent('second-hand: News or another account');
});
