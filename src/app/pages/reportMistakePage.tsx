import { ReportMistake } from '#features/report-mistake/ReportMistake.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { reportMistakeHead } from './reportMistakeHead.ts';

function ReportMistakePage() {
  return (
    <>
      <DocumentHead head={reportMistakeHead} />
      <ReportMistake />
    </>
  );
}

export const reportMistakePage: PageModule = {
  Page: ReportMistakePage,
  questions: () => [],
  head: () => reportMistakeHead,
};
