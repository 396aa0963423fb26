/** One page of every kind: name, file in the built site, address. */
export const pageKinds = [
  { name: 'Explore', file: 'index.html', path: '/' },
  {
    name: 'Council (Cheshire East)',
    file: 'councils/cheshire-east.html',
    path: '/councils/cheshire-east',
  },
  { name: 'Action plans', file: 'action-plans.html', path: '/action-plans' },
  {
    name: 'Plan (Cheshire East)',
    file: 'plans/cheshire-east-2024.html',
    path: '/plans/cheshire-east-2024',
  },
  {
    name: 'Scrutiny pack (Cheshire East)',
    file: 'scrutiny-packs/cheshire-east.html',
    path: '/scrutiny-packs/cheshire-east',
  },
  {
    name: 'Embedded timeline (Cheshire East)',
    file: 'embed/councils/cheshire-east/timeline.html',
    path: '/embed/councils/cheshire-east/timeline',
  },
  { name: 'Embedded map', file: 'embed/england/map.html', path: '/embed/england/map' },
  {
    name: 'Embedded plan timeline (Cheshire East)',
    file: 'embed/plans/cheshire-east-2024/timeline.html',
    path: '/embed/plans/cheshire-east-2024/timeline',
  },
  { name: 'Following', file: 'following.html', path: '/following' },
  { name: 'My plan', file: 'my-plan.html', path: '/my-plan' },
  { name: 'Leads', file: 'leads.html', path: '/leads' },
  { name: 'England', file: 'england.html', path: '/england' },
  { name: 'Compare', file: 'compare.html', path: '/compare' },
  { name: 'Themes', file: 'themes.html', path: '/themes' },
  {
    name: 'Theme (management oversight)',
    file: 'themes/management-oversight.html',
    path: '/themes/management-oversight',
  },
  { name: 'After inadequate', file: 'after-inadequate.html', path: '/after-inadequate' },
  { name: 'Area SEND', file: 'area-send.html', path: '/area-send' },
  { name: 'Joint inspections', file: 'joint-inspections.html', path: '/joint-inspections' },
  { name: 'Data', file: 'data.html', path: '/data' },
  { name: 'Changes', file: 'changes.html', path: '/changes' },
  { name: 'Report a mistake', file: 'report-a-mistake.html', path: '/report-a-mistake' },
  { name: 'Not found', file: '404.html', path: '/404' },
];
