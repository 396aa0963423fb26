import { embedRoutes } from './embedRoutes.ts';
import type { PageModule } from './PageModule.ts';

export interface Route {
  name: string;
  /** In the router's pattern language. */
  pattern: string;
  /** Where the page's module is, from the project's root: the build links its files in the head. */
  file: string;
  load: () => Promise<PageModule>;
}

export const notFoundRoute: Route = {
  name: 'not-found',
  pattern: '*',
  file: 'src/app/pages/notFoundPage.tsx',
  load: async () => (await import('./pages/notFoundPage.tsx')).notFoundPage,
};

/** Every page of the site, tried in order. */
export const routes: readonly Route[] = [
  {
    name: 'explore',
    pattern: '/',
    file: 'src/app/pages/explorePage.tsx',
    load: async () => (await import('./pages/explorePage.tsx')).explorePage,
  },
  {
    name: 'council',
    pattern: '/councils/:councilId',
    file: 'src/app/pages/councilPage.tsx',
    load: async () => (await import('./pages/councilPage.tsx')).councilPage,
  },
  {
    name: 'action-plans',
    pattern: '/action-plans',
    file: 'src/app/pages/actionPlansPage.tsx',
    load: async () => (await import('./pages/actionPlansPage.tsx')).actionPlansPage,
  },
  {
    name: 'plan',
    pattern: '/plans/:planId',
    file: 'src/app/pages/planPage.tsx',
    load: async () => (await import('./pages/planPage.tsx')).planPage,
  },
  {
    name: 'scrutiny-pack',
    pattern: '/scrutiny-packs/:councilId',
    file: 'src/app/pages/scrutinyPackPage.tsx',
    load: async () => (await import('./pages/scrutinyPackPage.tsx')).scrutinyPackPage,
  },
  {
    name: 'following',
    pattern: '/following',
    file: 'src/app/pages/followingPage.tsx',
    load: async () => (await import('./pages/followingPage.tsx')).followingPage,
  },
  {
    name: 'my-plan',
    pattern: '/my-plan',
    file: 'src/app/pages/myPlanPage.tsx',
    load: async () => (await import('./pages/myPlanPage.tsx')).myPlanPage,
  },
  {
    name: 'leads',
    pattern: '/leads',
    file: 'src/app/pages/leadsPage.tsx',
    load: async () => (await import('./pages/leadsPage.tsx')).leadsPage,
  },
  {
    name: 'data',
    pattern: '/data-set',
    file: 'src/app/pages/dataPage.tsx',
    load: async () => (await import('./pages/dataPage.tsx')).dataPage,
  },
  ...embedRoutes,
];
