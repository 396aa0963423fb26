/** Figures alone, for other people's pages. */
export const embedRoutes = [
  {
    name: 'embed-rating-timeline',
    pattern: '/embed/councils/:councilId/timeline',
    file: 'src/app/pages/embedTimelinePage.tsx',
    load: async () => (await import('./pages/embedTimelinePage.tsx')).embedTimelinePage,
  },
  {
    name: 'embed-plan-timeline',
    pattern: '/embed/plans/:planId/timeline',
    file: 'src/app/pages/embedPlanPages.tsx',
    load: async () => (await import('./pages/embedPlanPages.tsx')).embedPlanPages.timeline,
  },
  {
    name: 'embed-burn-up',
    pattern: '/embed/plans/:planId/burn-up',
    file: 'src/app/pages/embedPlanPages.tsx',
    load: async () => (await import('./pages/embedPlanPages.tsx')).embedPlanPages.burnUp,
  },
  {
    name: 'embed-england-map',
    pattern: '/embed/england/map',
    file: 'src/app/pages/embedEnglandPages.tsx',
    load: async () => (await import('./pages/embedEnglandPages.tsx')).embedEnglandPages.map,
  },
  {
    name: 'embed-two-dates',
    pattern: '/embed/england/two-dates',
    file: 'src/app/pages/embedEnglandPages.tsx',
    load: async () => (await import('./pages/embedEnglandPages.tsx')).embedEnglandPages.twoDates,
  },
];
