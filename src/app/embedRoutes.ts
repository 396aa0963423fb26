/** Figures alone, for other people's pages. */
export const embedRoutes = [
  {
    name: 'embed-rating-timeline',
    pattern: '/embed/councils/:councilId/timeline',
    load: async () => (await import('./pages/embedTimelinePage.tsx')).embedTimelinePage,
  },
  {
    name: 'embed-plan-timeline',
    pattern: '/embed/plans/:planId/timeline',
    load: async () => (await import('./pages/embedPlanPages.tsx')).embedPlanPages.timeline,
  },
  {
    name: 'embed-burn-up',
    pattern: '/embed/plans/:planId/burn-up',
    load: async () => (await import('./pages/embedPlanPages.tsx')).embedPlanPages.burnUp,
  },
  {
    name: 'embed-england-map',
    pattern: '/embed/england/map',
    load: async () => (await import('./pages/embedEnglandPages.tsx')).embedEnglandPages.map,
  },
  {
    name: 'embed-two-dates',
    pattern: '/embed/england/two-dates',
    load: async () => (await import('./pages/embedEnglandPages.tsx')).embedEnglandPages.twoDates,
  },
];
