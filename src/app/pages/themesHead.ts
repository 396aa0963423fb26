import type { PageHead } from '../PageHead.ts';

export const themesHead: PageHead = {
  title: 'What inspectors ask councils to improve',
  description:
    'What Ofsted’s reports ask children’s services to improve, ranked by theme, over time and by grade, and which reports are not counted.',
  path: '/themes',
};
