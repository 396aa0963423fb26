import type { Council } from '#contract/council.ts';
import type { PlannedAction, Question, ReportAreas } from '#domain/questions/Question.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { sourcesOf } from './sourcesOf.ts';

function Actions({ actions }: { actions: readonly PlannedAction[] }) {
  const plans = [...new Set(actions.map(({ plan }) => plan))];
  return (
    <>
      {plans.map((plan) => {
        const ours = actions.filter((action) => action.plan === plan);
        const numbers = ours.map(({ milestone }) => plan.milestones.indexOf(milestone) + 1);
        return (
          <span key={plan.id}>
            {`${ours.length === 1 ? 'Action' : 'Actions'} ${numbers.join(', ')} of “${plan.title}”. `}
          </span>
        );
      })}
      {sourcesOf(actions.map(({ milestone }) => milestone.source)).map((source) => (
        <span key={`${source.title} ${source.address ?? ''}`}>
          <SourceLink source={source} />{' '}
        </span>
      ))}
    </>
  );
}

function Areas({ named, council }: { named: ReportAreas; council: Council }) {
  const address = inspectionOf(council, named.report)?.reportAddress ?? null;
  const report = `report of ${formatDay(named.report.publishedOn)}`;
  return (
    <>
      {named.areas.map(({ position, summary }) => (
        <span key={position}>{`Area ${position}, in our words: ${summary}. `}</span>
      ))}
      Source: {address === null ? report : <a href={address}>{report}</a>}.{' '}
    </>
  );
}

function Report({ publishedOn, address }: { publishedOn: string; address: string | null }) {
  const report = `report of ${formatDay(publishedOn)}`;
  return <>Source: {address === null ? report : <a href={address}>{report}</a>}. </>;
}

/** The rows that prompt a question, each with its source and date. */
export function QuestionRows({ question, council }: { question: Question; council: Council }) {
  switch (question.kind) {
    case 'no-plan': {
      const { publishedOn, reportAddress } = question.need;
      return <Report publishedOn={publishedOn} address={reportAddress} />;
    }
    case 'earlier-plan':
      return <SourceLink source={question.plan.source} />;
    case 'overdue':
    case 'slipping':
    case 'moved':
      return <Actions actions={[question.action]} />;
    case 'loose-ends':
    case 'not-seen':
    case 'answers-no-area':
      return <Actions actions={question.actions} />;
    case 'found-since': {
      const { actions, finding } = question;
      return (
        <>
          <Actions actions={actions} />
          {finding.kind === 'found' ? (
            <SourceLink source={finding.source} />
          ) : (
            <Report
              publishedOn={finding.publishedOn ?? finding.occurredOn}
              address={finding.reportAddress}
            />
          )}
        </>
      );
    }
    case 'raised-twice':
      return (
        <>
          <Areas named={question.again} council={council} />
          <Areas named={question.first} council={council} />
        </>
      );
    case 'area-without-action':
      return <Areas named={question.named} council={council} />;
    case 'visit': {
      const { event, inspection, publishedOn, occurredOn } = question.visit;
      if (event !== null) return <SourceLink source={event.source} />;
      return (
        <Report
          publishedOn={publishedOn ?? occurredOn}
          address={inspection?.reportAddress ?? null}
        />
      );
    }
  }
}
