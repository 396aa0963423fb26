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

it('leaves out what Visits lists, and says so', () => {
  const events = [
    imaginaryEvent({ id: 'visit', type: 'monitoring-visit', occurredOn: '2025-03' }),
    imaginaryEvent({ id: 'notice', type: 'other', occurredOn: '2025-04' }),
  ];
  renderPage(<Events council={imaginaryCouncil({ events })} />, { path });
  const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(titles).toEqual(['Made-up event notice']);
  expect(document.body).toHaveTextContent('Visits are listed above.');
});

it('says that nothing else is known where every event is a visit', () => {
  const events = [imaginaryEvent({ id: 'v', type: 'focused-visit', occurredOn: '2025-03' })];
  renderPage(<Events council={imaginaryCouncil({ events })} />, { path });
  expect(document.body).toHaveTextContent(
    'No other event of this council is in the data. That does not mean nothing else happened.',
  );
});

it('spells out DfE only where an event says it', () => {
  const gloss = 'DfE is the Department for Education.';
  const event = imaginaryEvent({ id: 'e', type: 'other', occurredOn: '2025-03' });
  const plain = renderPage(<Events council={imaginaryCouncil({ events: [event] })} />, { path });
  expect(document.body).not.toHaveTextContent(gloss);
  plain.unmount();
  const named = { ...event, title: 'Made-up DfE notice' };
  renderPage(<Events council={imaginaryCouncil({ events: [named] })} />, { path });
  expect(document.body).toHaveTextContent(gloss);
});
