/**
 * Where each route's page is, from the project's root, by the route's name: the build links its files
 * in the head. Apart from the routes, as no browser needs it.
 */
export const pageFiles: Readonly<Record<string, string>> = {
  'not-found': 'src/app/pages/notFoundPage.tsx',
  explore: 'src/app/pages/explorePage.tsx',
  council: 'src/app/pages/councilPage.tsx',
  'action-plans': 'src/app/pages/actionPlansPage.tsx',
  plan: 'src/app/pages/planPage.tsx',
  'scrutiny-pack': 'src/app/pages/scrutinyPackPage.tsx',
  following: 'src/app/pages/followingPage.tsx',
  'my-plan': 'src/app/pages/myPlanPage.tsx',
  leads: 'src/app/pages/leadsPage.tsx',
  england: 'src/app/pages/englandPage.tsx',
  compare: 'src/app/pages/comparePage.tsx',
  themes: 'src/app/pages/themesPage.tsx',
  theme: 'src/app/pages/themePage.tsx',
  'after-inadequate': 'src/app/pages/afterInadequatePage.tsx',
  'area-send': 'src/app/pages/areaSendPage.tsx',
  'joint-inspections': 'src/app/pages/jointInspectionsPage.tsx',
  data: 'src/app/pages/dataPage.tsx',
  changes: 'src/app/pages/changesPage.tsx',
  'report-a-mistake': 'src/app/pages/reportMistakePage.tsx',
  'embed-rating-timeline': 'src/app/pages/embedTimelinePage.tsx',
  'embed-plan-timeline': 'src/app/pages/embedPlanPages.tsx',
  'embed-burn-up': 'src/app/pages/embedPlanPages.tsx',
  'embed-england-map': 'src/app/pages/embedEnglandPages.tsx',
  'embed-two-dates': 'src/app/pages/embedEnglandPages.tsx',
};
