import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Router, useLocation } from 'wouter';
import { followLink } from '#shared/address/followLink.ts';
import { RoutedPage } from './RoutedPage.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import styles from './App.module.css';

interface AppProps {
  queryClient: QueryClient;
  /** The path a page is written for: at build time, and as it is taken over. */
  path?: string;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole site: header with the finder, the page of the address, footer; or a figure alone. */
export function App({ queryClient, path }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={base} {...(path === undefined ? {} : { ssrPath: base + path, ssrSearch: '' })}>
        <Site />
      </Router>
    </QueryClientProvider>
  );
}

function Site() {
  const [path] = useLocation();
  // A figure for other people's pages stands alone; its links leave the frame it is in.
  if (path.startsWith('/embed/')) {
    return (
      <main>
        <RoutedPage />
      </main>
    );
  }
  return (
    <>
      <a className={styles['skip']} href="#content">
        Skip to the content
      </a>
      <SiteHeader />
      <Content />
      <SiteFooter />
    </>
  );
}

/** The page of the address. Its plain links are followed inside the app, whatever drew them. */
function Content() {
  const [, navigate] = useLocation();
  return (
    <main
      id="content"
      className={styles['content']}
      tabIndex={-1}
      onClick={(event) => {
        followLink(event, navigate);
      }}
    >
      <RoutedPage />
    </main>
  );
}
