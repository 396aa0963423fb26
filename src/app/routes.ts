import { embedRoutes } from './embedRoutes.ts';
import type { PageModule } from './PageModule.ts';

export interface Route {
  name: string;
  /** In the router's pattern language. */
  pattern: string;
  load: () => Promise<PageModule>;
}

export const notFoundRoute: Route = {
  name: 'not-found',
  pattern: '*',
  load: async () => (await import('./pages/notFoundPage.tsx')).notFoundPage,
};

/** Every page of the site, tried in order. */
export const routes: readonly Route[] = [
  {
    name: 'explore',
    pattern: '/',
    load: async () => (await import('./pages/explorePage.tsx')).explorePage,
  },
  {
    name: 'council',
    pattern: '/councils/:councilId',
    load: async () => (await import('./pages/councilPage.tsx')).councilPage,
  },
  {
    name: 'action-plans',
    pattern: '/action-plans',
    load: async () => (await import('./pages/actionPlansPage.tsx')).actionPlansPage,
  },
  {
    name: 'plan',
    pattern: '/plans/:planId',
    load: async () => (await import('./pages/planPage.tsx')).planPage,
  },
  {
    name: 'scrutiny-pack',
    pattern: '/scrutiny-packs/:councilId',
    load: async () => (await import('./pages/scrutinyPackPage.tsx')).scrutinyPackPage,
  },
  {
    name: 'following',
    pattern: '/following',
    load: async () => (await import('./pages/followingPage.tsx')).followingPage,
  },
  {
    name: 'my-plan',
    pattern: '/my-plan',
    load: async () => (await import('./pages/myPlanPage.tsx')).myPlanPage,
  },
  {
    name: 'leads',
    pattern: '/leads',
    load: async () => (await import('./pages/leadsPage.tsx')).leadsPage,
  },
  {
    name: 'england',
    pattern: '/england',
    load: async () => (await import('./pages/englandPage.tsx')).englandPage,
  },
  {
    name: 'compare',
    pattern: '/compare',
    load: async () => (await import('./pages/comparePage.tsx')).comparePage,
  },
  {
    name: 'themes',
    pattern: '/themes',
    load: async () => (await import('./pages/themesPage.tsx')).themesPage,
  },
  {
    name: 'theme',
    pattern: '/themes/:themeId',
    load: async () => (await import('./pages/themePage.tsx')).themePage,
  },
  {
    name: 'after-inadequate',
    pattern: '/after-inadequate',
    load: async () => (await import('./pages/afterInadequatePage.tsx')).afterInadequatePage,
  },
  {
    name: 'area-send',
    pattern: '/area-send',
    load: async () => (await import('./pages/areaSendPage.tsx')).areaSendPage,
  },
  {
    name: 'joint-inspections',
    pattern: '/joint-inspections',
    load: async () => (await import('./pages/jointInspectionsPage.tsx')).jointInspectionsPage,
  },
  {
    name: 'data',
    pattern: '/data',
    load: async () => (await import('./pages/dataPage.tsx')).dataPage,
  },
  {
    // Its address until November 2026.
    name: 'data',
    pattern: '/data-set',
    load: async () => (await import('./pages/dataPage.tsx')).dataPage,
  },
  {
    name: 'changes',
    pattern: '/changes',
    load: async () => (await import('./pages/changesPage.tsx')).changesPage,
  },
  {
    name: 'report-a-mistake',
    pattern: '/report-a-mistake',
    load: async () => (await import('./pages/reportMistakePage.tsx')).reportMistakePage,
  },
  ...embedRoutes,
];
