import type { PageHead } from '../PageHead.ts';

export const jointInspectionsHead: PageHead = {
  title: 'Joint targeted area inspections since 2016',
  description:
    'What joint inspections of how agencies protect children looked at, where they named areas for priority action, and when, council by council.',
  path: '/joint-inspections',
};
