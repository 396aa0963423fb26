import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Events } from '#features/council/Events.tsx';
import { imaginaryCouncil, imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';

it('shows eight events, newest first, and keeps the rest for those who ask', () => {
  const events = Array.from({ length: 10 }, (_, at) =>
    imaginaryEvent({ id: `e${at}`, type: 'other', occurredOn: `${2015 + at}-03` }),
  );
  renderPage(<Events council={imaginaryCouncil({ events })} />, { path });
  expect(screen.getByText('Earlier events (2)')).toBeVisible();
  const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(titles[0]).toBe('Made-up event e9');
  expect(titles).toHaveLength(10);
});
