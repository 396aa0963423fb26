import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Source } from '#contract/actionPlans.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';

function textOf(source: Partial<Source>): string {
  const { container, unmount } = render(
    <SourceLink source={{ address: null, title: 'Made up', publishedOn: null, ...source }} />,
  );
  const text = container.textContent;
  unmount();
  return text;
}

it('says in words what its mark shows, and when it was published and read', () => {
  expect(
    textOf({
      address: 'https://files.ofsted.gov.uk/v1/file/1',
      publishedOn: '2024-05-16',
      readOn: '2026-12-01',
    }),
  ).toBe('Source: Ofsted’s own: Made up (16 May 2024, read 1 December 2026).');
  expect(textOf({ address: 'https://www.eastmere.gov.uk/x' })).toBe(
    'Source: a council’s or the government’s own: Made up.',
  );
  expect(textOf({ address: 'https://echo.example/x', readOn: '2026-12-01' })).toBe(
    'Source: second-hand: Made up (read 1 December 2026).',
  );
});

it('shows the word for second-hand to everyone', () => {
  render(
    <SourceLink source={{ address: 'https://echo.example', title: 'Echo', publishedOn: null }} />,
  );
  expect(screen.getByText('second-hand:')).not.toHaveClass('visually-hidden');
});

it('has no mark where nobody can tell, and says that there is no link', () => {
  expect(textOf({ publishedOn: '2024-05' })).toBe(
    'Source: Made up (May 2024). There is no link in the data.',
  );
});
