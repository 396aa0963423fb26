import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useIsWritten } from '#shared/ui/useIsWritten.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { matchPage } from './matchPage.ts';
import { PageErrorBoundary } from './PageErrorBoundary.tsx';
import { loadedPage, loadPage } from './pageLoader.ts';
import type { Route } from './routes.ts';

/** The page of the present address. */
export function RoutedPage() {
  const [path] = useLocation();
  const { route, params } = matchPage(path);
  return (
    <PageErrorBoundary key={path}>
      <LoadedPage key={route.name} route={route} params={params} />
    </PageErrorBoundary>
  );
}

interface LoadedPageProps {
  route: Route;
  params: Readonly<Record<string, string | undefined>>;
}

function LoadedPage({ route, params }: LoadedPageProps) {
  const isWritten = useIsWritten();
  const [page, setPage] = useState(() => loadedPage(route, isWritten));
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (page !== undefined) return;
    let wanted = true;
    loadPage(route).then(
      (module) => {
        if (wanted) setPage(module);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [page, route, attempt]);

  // Left as it was written, a page lacks its later parts: a step back must find it whole at once, or
  // the browser restores the reader's place on a page that is too short yet.
  useEffect(
    () => () => {
      loadPage(route).catch(() => undefined);
    },
    [route],
  );

  if (page !== undefined) return <page.Page params={params} />;
  if (!failed) return <Loading what="the page" />;
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return (
    <Notice title="Could not load this page" action={{ label: 'Try again', onSelect: retry }} alone>
      The connection may be down, or the site may have been renewed since you opened it. If trying
      again does not help, reload the page.
    </Notice>
  );
}
