import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createQueryClient } from '#shared/api/createQueryClient.ts';

interface RenderedPage extends RenderResult {
  user: UserEvent;
  queryClient: QueryClient;
}

function createImpatientClient(): QueryClient {
  const client = createQueryClient();
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retry: false } });
  return client;
}

/**
 * Renders a part of the page as the app would: with the API's cache, which here asks once and
 * never again, and at an address of this site, which the page reads and writes.
 */
export function renderPage(ui: ReactNode, { path = '/' }: { path?: string } = {}): RenderedPage {
  window.history.replaceState(null, '', path);
  const queryClient = createImpatientClient();
  const rendered = render(ui, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
  return { ...rendered, user: userEvent.setup(), queryClient };
}
