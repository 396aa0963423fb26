import '#shared/ui/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { App } from './App.tsx';
import { matchPage } from './matchPage.ts';
import { loadWrittenPage } from './pageLoader.ts';
import { pageMoves } from './pageMoves.ts';
import { takePageData } from './pageData.ts';

/** Starts the app on a page written at build time, or on an empty one in development. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');

  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = window.location.pathname.slice(base.length) || '/';
  const queryClient = createQueryClient();
  const writtenPath = takePageData(queryClient);
  pageMoves.watch();

  // The 404 page stands in for any address: there is nothing to take over then.
  if (writtenPath !== null && writtenPath === (path.replace(/\/$/, '') || '/')) {
    // Without its script the page stays as it was written: readable, with links that work.
    await loadWrittenPage(matchPage(path).route);
    // Starts from the plain address it was written for; what the address asks for follows at once.
    // As a transition it is done in slices, between which the page can answer its reader.
    startTransition(() => {
      hydrateRoot(root, <App queryClient={queryClient} path={writtenPath} />);
    });
  } else {
    createRoot(root).render(<App queryClient={queryClient} />);
  }
}

void start();
