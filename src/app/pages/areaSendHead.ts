import type { PageHead } from '../PageHead.ts';

export const areaSendHead: PageHead = {
  title: 'Area SEND inspections of England’s councils',
  description:
    'Outcomes of area inspections of services for children with special educational needs and disabilities since 2023: over time, on a map, council by council.',
  path: '/area-send',
};
