import { Following } from '#features/following/Following.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { followingHead } from './followingHead.ts';

function FollowingPage() {
  return (
    <>
      <DocumentHead head={followingHead} />
      <Following />
    </>
  );
}

export const followingPage: PageModule = {
  Page: FollowingPage,
  questions: () => [],
  head: () => followingHead,
};
