import type { PageModule } from '../PageModule.ts';
import { NotFound } from './NotFound.tsx';
import { notFoundHead } from './notFoundHead.ts';

export const notFoundPage: PageModule = {
  Page: () => <NotFound />,
  questions: () => [],
  head: () => notFoundHead,
};
