import '#shared/ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { App } from './App.tsx';
import { matchPage } from './matchPage.ts';
import { loadPage } from './pageLoader.ts';
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

  const app = <App queryClient={queryClient} />;
  // The 404 page stands in for any address: there is nothing to take over then.
  if (writtenPath !== null && writtenPath === (path.replace(/\/$/, '') || '/')) {
    // Without its script the page stays as it was written: readable, with links that work.
    await loadPage(matchPage(path).route);
    hydrateRoot(root, app);
  } else {
    createRoot(root).render(app);
  }
}

void start();
