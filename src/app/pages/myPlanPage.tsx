import { MyPlan } from '#features/my-plan/MyPlan.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { myPlanHead } from './myPlanHead.ts';

function MyPlanPage() {
  return (
    <>
      <DocumentHead head={myPlanHead} />
      <MyPlan />
    </>
  );
}

export const myPlanPage: PageModule = {
  Page: MyPlanPage,
  questions: () => [],
  head: () => myPlanHead,
};
